"use client";

import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Input } from "../ui/input";
import { isComposing } from "./is-composing";

/** The delay between the last key press and the search. */
const PAUSE_MS = 250;

type SearchFieldProps = { value: string; onValueChange: (words: string) => void };

/** Searches prompts while typing. */
export function SearchField({ value, onValueChange }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const latest = useRef(onValueChange);
  latest.current = onValueChange;
  /** The last search from this field; any other value came from the URL. */
  const asked = useRef(value);

  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setText(value);
  }, [value]);

  useEffect(() => {
    const words = text.trim();
    if (words === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = words;
      latest.current(words);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <div className="relative min-w-40 grow sm:max-w-72">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-muted"
      />
      <Input
        type="search"
        aria-label="Search prompts"
        placeholder="Search prompts"
        autoComplete="off"
        enterKeyHint="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || isComposing(event) || text === "") return;
          event.preventDefault();
          setText("");
        }}
        className="pl-9!"
      />
    </div>
  );
}
