"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { keepDraft, readDraft } from "@/lib/client/kept-drafts";
import type { ModelResource } from "@/lib/contract/models";
import { type Draft, emptyDraft } from "./draft";
import { readKeptDraft } from "./read-kept-draft";

const SAVE_AFTER_MS = 300;

type Change = (draft: Draft) => Draft;

/**
 * The form's draft, stored in this browser so that closing the tab loses nothing. Among several tabs, the latest edit wins,
 * whichever is closed last.
 * @param owner the user's id, since accounts may share a browser
 */
export function useDraft(owner: string, models: readonly ModelResource[]) {
  const [draft, setDraft] = useState(() => emptyDraft(models));
  const [isRestored, setRestored] = useState(false);
  const writtenAtMs = useRef(0);
  /** Whether this tab has unsaved edits. */
  const isUnsaved = useRef(false);

  /** Changes the draft programmatically, which does not make it newer than another tab's. */
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

  // The server does not know the stored draft, so the first render is an empty form.
  useEffect(() => {
    const kept = readDraft(owner);
    if (kept) {
      const { prompt = "", ...fields } = readKeptDraft(kept.fields);
      writtenAtMs.current = Math.max(writtenAtMs.current, kept.writtenAtMs);
      // Text typed while the page was loading is newer.
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
