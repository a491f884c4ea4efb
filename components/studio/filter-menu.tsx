"use client";

import { ChevronDown } from "lucide-react";
import { MenuOnDemand } from "../shell/menu-on-demand";
import { Button } from "../ui/button";
import type { FilterChoice } from "./filter-choice";

const load = () => import("./filter-menu-content").then((module) => module.FilterMenuContent);

type FilterMenuProps = {
  label: string;
  choices: readonly FilterChoice[];
  value: string;
  onValueChange: (value: string) => void;
};

/** A button that shows a filter's value, with a menu to change it. */
export function FilterMenu({ label, choices, value, onValueChange }: FilterMenuProps) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <MenuOnDemand
      load={load}
      menuProps={{ choices, value, onValueChange }}
      popup="menu"
      trigger={
        <Button
          variant={value ? "outline" : "ghost"}
          size="sm"
          aria-label={`${label}: ${chosen?.label ?? value}`}
          data-set={value ? "" : undefined}
        >
          {value ? (chosen?.label ?? value) : label}
          <ChevronDown aria-hidden="true" className="text-ink-muted" />
        </Button>
      }
    />
  );
}
