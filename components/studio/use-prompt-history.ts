"use client";

import { type KeyboardEvent, useRef } from "react";
import { flushSync } from "react-dom";
import { isComposing } from "./is-composing";

/**
 * Prompt history: arrow up at the start of the field recalls earlier prompts, arrow down returns to the current text.
 * @param recent recently submitted prompts, newest first
 * @returns the field's key handler
 */
export function usePromptHistory(
  recent: () => readonly string[],
  value: string,
  onValueChange: (prompt: string) => void,
) {
  const place = useRef<{ index: number; shown: string; written: string }>(undefined);

  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { currentTarget: field, key } = event;
    const isArrow = key === "ArrowUp" || key === "ArrowDown";
    const isModified = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey;
    if (!isArrow || isModified || isComposing(event)) return;
    if (field.selectionStart !== 0 || field.selectionEnd !== 0) return;
    // An edit restarts from the latest prompt.
    const { index, written } = place.current?.shown === value ? place.current : { index: -1, written: value };
    const others = recent().filter((prompt) => prompt !== written);
    const next = index + (key === "ArrowUp" ? 1 : -1);
    if (next < -1 || next >= others.length) return;
    event.preventDefault();
    const shown = others[next] ?? written;
    place.current = { index: next, shown, written };
    // Flushed, so that the field has the new text before the next key press.
    flushSync(() => onValueChange(shown));
    field.setSelectionRange(0, 0);
  };
}
