"use client";

import { History } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../ui/icon-button";
import type { PromptsDialogProps } from "./prompts-dialog";
import { useOnDemand } from "./use-on-demand";

const load = () => import("./prompts-dialog").then((module) => module.PromptsDialog);

type RecentPromptsProps = Pick<PromptsDialogProps, "recent" | "current" | "onChoose">;

/** Opens the list of recent and saved prompts. */
export function RecentPrompts(props: RecentPromptsProps) {
  const [Dialog, bring] = useOnDemand(load);
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      <IconButton
        label="Prompts"
        title="Saved and recent prompts (Arrow up steps through the recent ones)"
        aria-haspopup="dialog"
        size="sm"
        icon={<History aria-hidden="true" />}
        className="max-lg:size-11"
        onClick={() => bring(() => setOpen(true))}
      />
      {Dialog && isOpen && <Dialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
