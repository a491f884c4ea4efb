import { useEffect, useRef } from "react";
import { isImagePath } from "@/lib/client/own-image";
import { notify } from "../ui/notify";

/** What an address brings along for the form. */
export type Brought = {
  /** A prompt. */
  prompt: string | null;
  /** What became of something that was shared: where its picture is, on this host, or why it is not there. */
  shared: string | null;
};

/** Few visits bring anything. */
const loadKept = () => import("@/lib/client/kept-share");

type Put = {
  words: (words: string) => void;
  reference: (path: string) => void;
  photo: (file: File) => void;
};

/**
 * Puts what the address brings along into the form, once: the address names it no longer, so that a reload does not put it
 * over what was written since.
 */
export function useBrought({ prompt, shared }: Brought, put: Put): void {
  const isDone = useRef(false);
  const latest = useRef(put);
  latest.current = put;
  useEffect(() => {
    if (isDone.current || (prompt === null && shared === null)) return;
    isDone.current = true;
    const address = new URL(window.location.href);
    for (const name of ["prompt", "shared"]) address.searchParams.delete(name);
    window.history.replaceState(window.history.state, "", address);
    if (prompt !== null) latest.current.words(prompt);
    if (shared === null) return;
    if (shared === "again") return void putKept(latest.current);
    void loadKept()
      .then(({ forgetKeptShare }) => forgetKeptShare())
      .catch(() => undefined);
    if (isImagePath(shared)) latest.current.reference(shared);
    else void notify("error", "This file cannot be used. PNG, JPEG, WebP, AVIF and GIF up to 10 MB can.");
  }, [prompt, shared]);
}

/** What was shared before somebody signed in waits in the browser. */
async function putKept(put: Put): Promise<void> {
  const kept = await loadKept().then(
    ({ takeKeptShare }) => takeKeptShare(),
    () => undefined,
  );
  if (kept?.words) put.words(kept.words);
  if (kept?.photo) put.photo(kept.photo);
  if (!kept) void notify("info", "You are signed in now. Share the picture once more.");
}
