"use client";

import { CalendarDays } from "lucide-react";
import { useRef } from "react";
import { Button } from "../ui/button";
import { dayInWords, dayOf } from "./gallery-tiles";

type DayFieldProps = {
  /** A day such as `2026-11-30`; empty for all days. */
  value: string;
  onValueChange: (day: string) => void;
};

/** Chooses a day with the browser's own date picker. */
export function DayField({ value, onValueChange }: DayFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <span className="relative inline-flex">
      <Button
        variant={value ? "outline" : "ghost"}
        size="sm"
        aria-label={`Day: ${value ? dayInWords(value, dayOf(Date.now())) : "every day"}`}
        data-set={value ? "" : undefined}
        onClick={() => field.current?.showPicker()}
      >
        {value ? dayInWords(value, dayOf(Date.now())) : "Day"}
        <CalendarDays aria-hidden="true" className="text-ink-muted" />
      </Button>
      {/* Invisible, but the date picker opens beside it; the button is what users see. */}
      <input
        ref={field}
        type="date"
        aria-label="Day"
        tabIndex={-1}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        className="pointer-events-none absolute inset-x-0 bottom-0 h-0 opacity-0"
      />
    </span>
  );
}
