"use client";

import { useEffect, useRef, useState } from "react";

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
/** Statuses of permanently missing pictures. Any other failure is temporary. */
const GONE: readonly number[] = [404, 410];

/**
 * Handles a picture that failed to load: checks whether it is gone, and reloads it if not.
 * @param path its path on this host
 * @param onGone called if it is gone for good
 * @returns `attempt`, which increases with each retry, for the image's key; `onError` for the image
 */
export function useLostPicture(path: string, onGone: () => void) {
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef(onGone);
  latest.current = onGone;

  useEffect(() => {
    if (!hasFailed) return;
    const stop = new AbortController();
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
    let timer: ReturnType<typeof setTimeout> | undefined;
    void isGone(path, stop.signal).then((gone) => {
      if (stop.signal.aborted) return;
      if (gone) return latest.current();
      timer = setTimeout(() => {
        setFailed(false);
        setAttempt(attempt + 1);
      }, pauseMs);
    });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [hasFailed, attempt, path]);

  return { attempt, onError: () => setFailed(true) };
}

async function isGone(path: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { status } = await fetch(path, { method: "HEAD", cache: "no-store", signal });
    return GONE.includes(status);
  } catch {
    return false;
  }
}
