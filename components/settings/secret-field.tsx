"use client";

import type { RefObject } from "react";
import { CopyButton } from "../ui/copy-button";
import { Field } from "../ui/field";
import { Textarea } from "../ui/textarea";

type SecretFieldProps = {
  label: string;
  secret: string;
  copyLabel?: string | undefined;
  fieldRef?: RefObject<HTMLTextAreaElement | null>;
};

/** A secret to copy, by its button or by hand. */
export function SecretField({ label, secret, copyLabel = "Copy secret", fieldRef }: SecretFieldProps) {
  return (
    <div>
      <Field label={label}>
        {({ required: _, ...control }) => (
          <Textarea
            {...control}
            ref={fieldRef}
            readOnly
            rows={2}
            value={secret}
            spellCheck={false}
            className="resize-none font-mono text-sm break-all"
          />
        )}
      </Field>
      <CopyButton text={secret} label={copyLabel} show="label" variant="outline" className="mt-2" />
    </div>
  );
}
