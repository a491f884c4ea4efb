"use client";

import { useEffect, useRef, useState } from "react";
import { request } from "@/lib/client/request";
import type { DryRun } from "@/lib/contract/dry-run";
import type { GenerateBody } from "@/lib/contract/generate";
import type { ReadWords } from "./stretches";

/** The delay between the last keystroke and a dry run. */
const PAUSE_MS = 300;

/** The outcome of dry runs of the form. */
export type DryRunReading = {
  /** What each of its prompts would show; fewer until responses have come. */
  readings: ReadWords[];
  /** Words that would be missing from one of the pictures. */
  notDrawn: readonly string[];
  /** Why one of the pictures would not be drawn. */
  error?: string;
};

/**
 * Dry-runs the form: which words of the prompts the model would not draw, and whether the policy would refuse one. It costs
 * nothing. Models that do not report words are not asked again.
 * @param bodies one for each prompt; none if there is nothing to ask
 */
export function useDryRun(bodies: readonly GenerateBody[]): DryRunReading | undefined {
  const [dryRun, setDryRun] = useState<DryRunReading>();
  const silent = useRef(new Set<string | undefined>());
  const asked = JSON.stringify(bodies);

  useEffect(() => {
    const wanted = JSON.parse(asked) as GenerateBody[];
    const { model } = wanted[0] ?? {};
    if (wanted.length === 0 || silent.current.has(model)) return setDryRun(undefined);
    const stop = new AbortController();
    const askAll = async () => {
      const told: DryRun[] = [];
      for (const body of wanted) {
        // Wait before each, so that typing a template sends no more requests than typing a prompt.
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        if (stop.signal.aborted) return;
        const answer = await ask(body, stop.signal);
        if (stop.signal.aborted) return;
        told.push(answer);
        setDryRun(summarise(told));
        if (answer.error !== undefined) return;
        if (answer.not_drawn === null) return void silent.current.add(model);
      }
    };
    askAll().catch(() => {
      // Without a response nothing is known; submitting will report the fault.
      if (!stop.signal.aborted) setDryRun(undefined);
    });
    return () => stop.abort();
  }, [asked]);

  return dryRun;
}

function ask(body: GenerateBody, signal: AbortSignal): Promise<DryRun> {
  const headers = { "Content-Type": "application/json" };
  const asked = JSON.stringify({ ...body, dry_run: true });
  return request<DryRun>("/api/v1/generate", { method: "POST", headers, body: asked, signal });
}

function summarise(told: readonly DryRun[]): DryRunReading {
  const { error } = told.find((one) => one.error !== undefined) ?? {};
  const readings = told.flatMap(({ drawn, not_drawn }) =>
    drawn ? { drawn, notDrawn: not_drawn ?? [] } : [],
  );
  return { readings, notDrawn: [...new Set(readings.flatMap(({ notDrawn }) => notDrawn))], error };
}
