"use client";

import type { OnDemand } from "../shell/menu-on-demand";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "../ui/dropdown-menu";
import type { FilterChoice } from "./filter-choice";

type FilterMenuContentProps = OnDemand & {
  choices: readonly FilterChoice[];
  value: string;
  onValueChange: (value: string) => void;
};

/** The content of a filter's menu. */
export function FilterMenuContent({ trigger, choices, value, onValueChange }: FilterMenuContentProps) {
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuRadioGroup value={value} onValueChange={onValueChange}>
          {choices.map((choice) => (
            <DropdownMenuRadioItem key={choice.value} value={choice.value}>
              {choice.label}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
