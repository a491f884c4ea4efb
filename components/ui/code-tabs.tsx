"use client";

import { useId, useState } from "react";
import { CodeBlock } from "./code-block";
import { Segmented } from "./segmented";

/** The same thing in one language. */
export type CodeSample = { label: string; code: string };

type CodeTabsProps = { samples: readonly [CodeSample, ...CodeSample[]]; className?: string };

/** One piece of code in several languages, of which one is in view. */
export function CodeTabs({ samples, className }: CodeTabsProps) {
  const name = useId();
  const [chosen, setChosen] = useState(samples[0].label);
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
          onValueChange={setChosen}
          className="-ml-3 py-1"
        />
      }
    />
  );
}
