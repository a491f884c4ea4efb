"use client";

import { type KeyboardEvent, useRef } from "react";
import { flushSync } from "react-dom";
import { isComposing } from "./is-composing";

/**
 * The prompts of before, under the arrow that leads up from the beginning of the field; down leads back to what stood
 * there.
 * @param recent what was ordered recently, newest first
 * @returns for the field's keys
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
    // A changed draft starts afresh.
    const { index, written } = place.current?.shown === value ? place.current : { index: -1, written: value };
    const others = recent().filter((prompt) => prompt !== written);
    const next = index + (key === "ArrowUp" ? 1 : -1);
    if (next < -1 || next >= others.length) return;
    event.preventDefault();
    const shown = others[next] ?? written;
    place.current = { index: next, shown, written };
    // The next arrow is to lead on, however soon it comes: the field has to have the new words before it.
    flushSync(() => onValueChange(shown));
    field.setSelectionRange(0, 0);
  };
}
