"use client";

import { Keyboard } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { IconButton } from "../ui/icon-button";
import { ANYWHERE_KEYS, actOf } from "./keys";
import { useOnDemand } from "./use-on-demand";

const load = () => import("./keys-dialog").then((module) => module.KeysDialog);

/** Opens the list of all keys, by a button or by a key that works everywhere except in fields. */
export function KeysHelp() {
  const [Dialog, bring] = useOnDemand(load);
  const [isOpen, setOpen] = useState(false);
  const open = () => bring(() => setOpen(true));

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isWriting(event.target) || !actOf(event, ANYWHERE_KEYS)) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);

  return (
    <>
      <IconButton
        label="Keys"
        title="All keys: ?"
        aria-haspopup="dialog"
        size="sm"
        icon={<Keyboard aria-hidden="true" />}
        // Hidden on touch screens, which usually have no keyboard; if there is one, the key still works.
        className="[@media(hover:none)]:hidden"
        onClick={open}
      />
      {Dialog && isOpen && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}

const TEXTUAL =
  "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button])";

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXTUAL) !== null;
}
