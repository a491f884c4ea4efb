"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { keepDraft, readDraft } from "@/lib/client/kept-drafts";
import type { ModelResource } from "@/lib/contract/models";
import { type Draft, emptyDraft } from "./draft";
import { readKeptDraft } from "./read-kept-draft";

const SAVE_AFTER_MS = 300;

type Change = (draft: Draft) => Draft;

/**
 * What the form holds; kept in this browser, so that closing the tab loses nothing that was written. Of several tabs, what
 * was written last is kept, whichever is closed last.
 * @param owner whose draft it is: accounts that share a browser do not see each other's
 */
export function useDraft(owner: string, models: readonly ModelResource[]) {
  const [draft, setDraft] = useState(() => emptyDraft(models));
  const [isRestored, setRestored] = useState(false);
  const writtenAtMs = useRef(0);
  /** Whether this tab has anything that is not kept yet: one that is only looked at has nothing to save. */
  const isUnsaved = useRef(false);

  /** Changes the draft without anybody having written in it: it is not newer than another tab's for that. */
  const amend = useCallback((change: Change) => {
    isUnsaved.current = true;
    setDraft(change);
  }, []);
  const write = useCallback(
    (change: Change) => {
      writtenAtMs.current = Date.now();
      amend(change);
    },
    [amend],
  );

  // The server does not know what this browser keeps, so the first paint is an empty form.
  useEffect(() => {
    const kept = readDraft(owner);
    if (kept) {
      const { prompt = "", ...fields } = readKeptDraft(kept.fields);
      writtenAtMs.current = Math.max(writtenAtMs.current, kept.writtenAtMs);
      // What was written while the page loaded is newer.
      setDraft((before) => ({ ...before, ...fields, prompt: before.prompt || prompt }));
    }
    setRestored(true);
  }, [owner]);

  useEffect(() => {
    if (!isRestored) return;
    const save = () => {
      if (!isUnsaved.current) return;
      isUnsaved.current = false;
      keepDraft(owner, draft, writtenAtMs.current);
    };
    const timer = setTimeout(save, SAVE_AFTER_MS);
    window.addEventListener("pagehide", save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", save);
    };
  }, [owner, draft, isRestored]);

  return { draft, write, amend };
}
