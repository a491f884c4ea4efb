"use client";

import { History } from "lucide-react";
import { type ComponentType, useState } from "react";
import { IconButton } from "../ui/icon-button";
import { notify } from "../ui/notify";
import type { PromptsDialogProps } from "./prompts-dialog";

type RecentPromptsProps = Pick<PromptsDialogProps, "recent" | "current" | "onChoose">;

/** Opens the list of what was ordered of late and of what is saved, to take it up again. */
export function RecentPrompts(props: RecentPromptsProps) {
  const [Dialog, setDialog] = useState<ComponentType<PromptsDialogProps> | null>(null);
  const [isOpen, setOpen] = useState(false);

  function open() {
    import("./prompts-dialog").then(
      ({ PromptsDialog }) => {
        setDialog(() => PromptsDialog);
        setOpen(true);
      },
      () => void notify("error", "The list could not be loaded. Check your connection and try again."),
    );
  }

  return (
    <>
      <IconButton
        label="Prompts"
        title="Saved and recent prompts (Arrow up steps through the recent ones)"
        aria-haspopup="dialog"
        size="sm"
        icon={<History aria-hidden="true" />}
        className="max-lg:size-11"
        onClick={open}
      />
      {Dialog && isOpen && <Dialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
