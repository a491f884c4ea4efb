"use client";

import { clsx } from "clsx";
import { lazy, type RefObject, Suspense } from "react";
import { countCodePoints, MAX_PROMPT_LENGTH } from "@/lib/contract/bounds";
import { Field } from "../ui/field";
import { Textarea } from "../ui/textarea";
import { expandTemplate } from "./expand-template";
import { isComposing } from "./is-composing";
import type { DryRunReading } from "./use-dry-run";
import { usePromptHistory } from "./use-prompt-history";

// Loaded once a model has reported what it draws. Offline, nothing is underlined.
const PromptMirror = lazy(() =>
  import("./prompt-mirror").then(
    ({ PromptMirror }) => ({ default: PromptMirror }),
    () => ({ default: () => null }),
  ),
);

type PromptFieldProps = {
  value: string;
  onValueChange: (prompt: string) => void;
  error: string | undefined;
  /** The outcome of the prompt's dry run. */
  dryRun: DryRunReading | undefined;
  /** Recent prompts, newest first. */
  recent: () => readonly string[];
  /** Called on Escape. */
  onLeave: () => void;
  /** For moving the focus here. */
  ref: RefObject<HTMLTextAreaElement | null>;
};

/** The prompt's field, with a count of code points, as the API counts them. */
export function PromptField(props: PromptFieldProps) {
  const { value, onValueChange, error, dryRun, recent, onLeave, ref } = props;
  const length = Math.max(...expandTemplate(value.trim()).map(countCodePoints));
  const leaf = usePromptHistory(recent, value, onValueChange);
  const isTooLong = length > MAX_PROMPT_LENGTH;
  return (
    <Field
      label="Prompt"
      error={isTooLong ? tooMany(length - MAX_PROMPT_LENGTH) : error}
      aside={
        <span className={clsx("tabular-nums", isTooLong && "font-semibold text-danger")}>
          {length.toLocaleString("en")} / {MAX_PROMPT_LENGTH.toLocaleString("en")}
        </span>
      }
    >
      {(control) => (
        <div className="relative">
          <Textarea
            {...control}
            ref={ref}
            dir="auto"
            name="prompt"
            rows={3}
            value={value}
            onKeyDown={(event) => {
              if (event.key === "Escape" && !isComposing(event)) onLeave();
              leaf(event);
            }}
            onChange={(event) => onValueChange(event.target.value)}
            placeholder="A girl with blue hair among cherry blossoms"
            className="block max-h-[40dvh]! min-h-18 lg:min-h-20"
          />
          {dryRun && dryRun.readings.length > 0 && (
            <Suspense>
              <PromptMirror value={value} dryRun={dryRun} field={ref} />
            </Suspense>
          )}
        </div>
      )}
    </Field>
  );
}

/** Says that a text is too long. */
export function tooMany(excess: number): string {
  return `${excess.toLocaleString("en")} character${excess === 1 ? "" : "s"} too many.`;
}
