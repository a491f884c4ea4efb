import { useEffect, useRef } from "react";
import { isImagePath } from "@/lib/client/own-image";
import { notify } from "../ui/notify";

/** A URL's input for the form. */
export type Brought = {
  /** The prompt. */
  prompt: string | null;
  /** The result of a share: the picture's path on this host, or an error. */
  shared: string | null;
};

/** No input, as for most visits. */
const loadKept = () => import("@/lib/client/kept-share");

type Put = {
  words: (words: string) => void;
  reference: (path: string) => void;
  photo: (file: File) => void;
};

/**
 * Puts the URL's input into the form, once, and removes it from the URL, so that a reload does not overwrite later edits.
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

/** Takes what was shared before signing in from the browser's storage. */
async function putKept(put: Put): Promise<void> {
  const kept = await loadKept().then(
    ({ takeKeptShare }) => takeKeptShare(),
    () => undefined,
  );
  if (kept?.words) put.words(kept.words);
  if (kept?.photo) put.photo(kept.photo);
  if (!kept) void notify("info", "You are signed in now. Share the picture once more.");
}
