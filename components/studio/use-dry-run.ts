"use client";

import { useEffect, useRef, useState } from "react";
import { request } from "@/lib/client/request";
import type { DryRun } from "@/lib/contract/dry-run";
import type { GenerateBody } from "@/lib/contract/generate";

/** After the last key, until it is asked what would become of the prompt. */
const PAUSE_MS = 300;

/** What would become of a request. */
export type DryRunReading = Pick<DryRun, "drawn" | "not_drawn" | "error"> & { prompt: string };

/**
 * Asks what would become of the form if it were sent: what of the prompt the model does not draw, and whether the policy
 * refuses it. It costs nothing. Models that do not say are not asked again.
 * @param body undefined while there is nothing to ask
 */
export function useDryRun(body: GenerateBody | undefined): DryRunReading | undefined {
  const [dryRun, setDryRun] = useState<DryRunReading>();
  const silent = useRef(new Set<string>());
  const asked = body && JSON.stringify({ ...body, dry_run: true });

  useEffect(() => {
    if (!asked) return setDryRun(undefined);
    const { model, prompt } = JSON.parse(asked) as { model: string; prompt: string };
    if (silent.current.has(model)) return setDryRun(undefined);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const headers = { "Content-Type": "application/json" };
      request<DryRun>("/api/v1/generate", { method: "POST", headers, body: asked, signal: stop.signal }).then(
        ({ drawn, not_drawn, error }) => {
          if (stop.signal.aborted) return;
          if (not_drawn === null && error === undefined) silent.current.add(model);
          setDryRun({ drawn, not_drawn, error, prompt });
        },
        // Without an answer nothing is known; the click says what is wrong.
        () => setDryRun(undefined),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);

  return dryRun;
}
