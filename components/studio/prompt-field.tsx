"use client";

import { clsx } from "clsx";
import type { Ref } from "react";
import { countCodePoints, MAX_PROMPT_LENGTH } from "@/lib/contract/bounds";
import { Field } from "../ui/field";
import { Textarea } from "../ui/textarea";

type PromptFieldProps = {
  value: string;
  onValueChange: (prompt: string) => void;
  error: string | undefined;
  /** To move the focus here. */
  ref: Ref<HTMLTextAreaElement>;
};

/** The words that become a picture, with a count of code points as the API counts them. */
export function PromptField({ value, onValueChange, error, ref }: PromptFieldProps) {
  const length = countCodePoints(value.trim());
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
        <Textarea
          {...control}
          ref={ref}
          dir="auto"
          name="prompt"
          rows={3}
          value={value}
          onChange={(event) => onValueChange(event.target.value)}
          placeholder="A girl with blue hair among cherry blossoms"
          className="max-h-[40dvh]! min-h-18 lg:min-h-24"
        />
      )}
    </Field>
  );
}

function tooMany(excess: number): string {
  return `${excess.toLocaleString("en")} character${excess === 1 ? "" : "s"} too many.`;
}
