"use client";

import { useEffect, useState } from "react";
import { keepDraft, readDraft } from "@/lib/client/kept-drafts";
import type { ModelResource } from "@/lib/contract/models";
import { type Draft, emptyDraft } from "./draft";

const SAVE_AFTER_MS = 300;

/**
 * What the form holds; kept in this browser, so that closing the tab loses nothing that was written.
 * @param owner whose draft it is: accounts that share a browser do not see each other's
 */
export function useDraft(owner: string, models: readonly ModelResource[]) {
  const [draft, setDraft] = useState(() => emptyDraft(models));
  const [isRestored, setRestored] = useState(false);

  // The server does not know what this browser keeps, so the first paint is an empty form.
  useEffect(() => {
    const kept = readKept(owner);
    // What was written while the page loaded is newer.
    if (kept) setDraft((before) => ({ ...before, ...kept, prompt: before.prompt || (kept.prompt ?? "") }));
    setRestored(true);
  }, [owner]);

  useEffect(() => {
    if (!isRestored) return;
    const save = () => keepDraft(owner, draft);
    const timer = setTimeout(save, SAVE_AFTER_MS);
    window.addEventListener("pagehide", save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", save);
    };
  }, [owner, draft, isRestored]);

  return [draft, setDraft] as const;
}

/** What an older version of the page kept may lack fields, or be anything. */
function readKept(owner: string): Partial<Draft> | undefined {
  try {
    const kept: unknown = JSON.parse(readDraft(owner) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    const { prompt, scene, ratio, model, seed, references } = kept as Partial<Draft>;
    if (typeof prompt !== "string" || !scene || !ratio || !Array.isArray(references)) return undefined;
    return { prompt, scene, ratio, model: model ?? "", seed: seed ?? "", references };
  } catch {
    return undefined;
  }
}
