"use client";

import { Keyboard } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { IconButton } from "../ui/icon-button";
import { ANYWHERE_KEYS, actOf } from "./keys";
import { useOnDemand } from "./use-on-demand";

const load = () => import("./keys-dialog").then((module) => module.KeysDialog);

/** The list of all keys, behind a button and a key of its own that works wherever one is, but in a field. */
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
        // Where there is no mouse there are no keys either, as a rule; where there are, the key itself works.
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
