"use client";

import { useEffect, useRef, useState } from "react";
import { request } from "@/lib/client/request";
import type { DryRun } from "@/lib/contract/dry-run";
import type { GenerateBody } from "@/lib/contract/generate";
import type { ReadWords } from "./stretches";

/** After the last key, until it is asked what would become of the prompt. */
const PAUSE_MS = 300;

/** What would become of the form. */
export type DryRunReading = {
  /** What was read of each of its prompts; fewer while there are no answers yet. */
  readings: ReadWords[];
  /** The words that one of the pictures would lack. */
  notDrawn: readonly string[];
  /** Why one of them would not be drawn. */
  error?: string;
};

/**
 * Asks what would become of the form if it were sent: what of the prompts the model does not draw, and whether the policy
 * refuses one. It costs nothing. Models that do not say are not asked again.
 * @param bodies one for each prompt; none while there is nothing to ask
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
        // Before each of them, so that typing a template sends no more requests than typing a prompt.
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
      // Without an answer nothing is known; the click says what is wrong.
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
