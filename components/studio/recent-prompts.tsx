"use client";

import { History } from "lucide-react";
import { MenuOnDemand } from "../shell/menu-on-demand";
import { IconButton } from "../ui/icon-button";

const load = () => import("./recent-prompts-content").then((module) => module.RecentPromptsContent);

type RecentPromptsProps = { recent: () => readonly string[]; onChoose: (prompt: string) => void };

/** A list of what was ordered of late, to take it up again. */
export function RecentPrompts(props: RecentPromptsProps) {
  return (
    <MenuOnDemand
      load={load}
      menuProps={props}
      popup="menu"
      trigger={
        <IconButton
          label="Earlier prompts"
          title="Earlier prompts (Arrow up)"
          size="sm"
          icon={<History aria-hidden="true" />}
          className="-my-1.5 max-lg:size-11 max-lg:-my-3"
        />
      }
    />
  );
}
