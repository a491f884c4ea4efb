"use client";

import { useId, useSyncExternalStore } from "react";
import type { CodeSamples } from "@/lib/client/samples/sample";
import { CodeBlock } from "./code-block";
import { Segmented } from "./segmented";

type CodeTabsProps = { samples: CodeSamples; className?: string };

let choice: string | undefined;
const listeners = new Set<() => void>();

const readChoice = () => choice;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function choose(label: string): void {
  choice = label;
  for (const listener of listeners) listener();
}

/**
 * Code in several languages, one of them visible. Choosing a language applies to all tabs on the page.
 */
export function CodeTabs({ samples, className }: CodeTabsProps) {
  const name = useId();
  const chosen = useSyncExternalStore(subscribe, readChoice, () => undefined);
  const sample = samples.find(({ label }) => label === chosen) ?? samples[0];
  return (
    <CodeBlock
      code={sample.code}
      label={sample.label}
      className={className}
      bar={
        <Segmented
          legend="Language"
          name={name}
          options={samples.map(({ label }) => ({ value: label, label }))}
          value={sample.label}
          onValueChange={choose}
          className="-ml-3 py-1"
        />
      }
    />
  );
}
