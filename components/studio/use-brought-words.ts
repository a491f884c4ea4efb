import { useEffect, useRef } from "react";

/**
 * Puts a prompt into the form that a link brought along, once: the address names it no longer, so that a reload does not
 * put it over what was written since.
 * @param words null for none
 */
export function useBroughtWords(words: string | null, put: (words: string) => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || words === null) return;
    isDone.current = true;
    const address = new URL(window.location.href);
    address.searchParams.delete("prompt");
    window.history.replaceState(window.history.state, "", address);
    put(words);
  }, [words, put]);
}
