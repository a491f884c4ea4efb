"use client";

import type { OnDemand } from "../shell/menu-on-demand";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from "../ui/dropdown-menu";

const MAX_SHOWN = 30;

type RecentPromptsContentProps = OnDemand & {
  recent: () => readonly string[];
  onChoose: (prompt: string) => void;
};

/** The list of what was ordered of late, opened. */
export function RecentPromptsContent({ trigger, recent, onChoose }: RecentPromptsContentProps) {
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent className="w-96">
        <Prompts recent={recent} onChoose={onChoose} />
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

/** Read anew with each opening. */
function Prompts({ recent, onChoose }: Omit<RecentPromptsContentProps, "trigger">) {
  const prompts = recent().slice(0, MAX_SHOWN);
  if (prompts.length === 0) return <DropdownMenuLabel>Nothing was ordered yet.</DropdownMenuLabel>;
  return prompts.map((prompt) => (
    <DropdownMenuItem key={prompt} onSelect={() => onChoose(prompt)}>
      <span dir="auto" className="line-clamp-2 [overflow-wrap:anywhere]">
        {prompt}
      </span>
    </DropdownMenuItem>
  ));
}
