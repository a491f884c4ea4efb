"use client";

import { Keyboard } from "lucide-react";
import { type ComponentType, useCallback, useEffect, useState } from "react";
import { IconButton } from "../ui/icon-button";
import { notify } from "../ui/notify";
import { ANYWHERE_KEYS, actOf } from "./keys";

/** The list of all keys, behind a button and a key of its own that works wherever one is, but in a field. */
export function KeysHelp() {
  const [Dialog, setDialog] = useState<ComponentType<{ onClose: () => void }> | null>(null);
  const [isOpen, setOpen] = useState(false);

  const open = useCallback(() => {
    import("./keys-dialog").then(
      ({ KeysDialog }) => {
        setDialog(() => KeysDialog);
        setOpen(true);
      },
      () => void notify("error", "The list could not be loaded. Check your connection and try again."),
    );
  }, []);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || isWriting(event.target) || !actOf(event, ANYWHERE_KEYS)) return;
      event.preventDefault();
      open();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [open]);

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
