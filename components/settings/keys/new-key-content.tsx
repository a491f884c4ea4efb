"use client";

import { useRef } from "react";
import { curlSample } from "@/lib/client/samples/request-samples";
import { SAMPLE_PROMPT } from "@/lib/client/samples/sample";
import type { ShownKey } from "@/lib/contract/api-keys";
import { Button } from "../../ui/button";
import { CodeBlock } from "../../ui/code-block";
import { CopyButton } from "../../ui/copy-button";
import { Credits } from "../../ui/credits";
import { DialogClose, DialogContent } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Textarea } from "../../ui/textarea";

type NewKeyContentProps = { shown: ShownKey; origin: string; price: number };

/** The inside of the dialog that shows a new key, this once. */
export function NewKeyContent({ shown: { name, key }, origin, price }: NewKeyContentProps) {
  const body = { scene: "text-to-image", prompt: SAMPLE_PROMPT };
  const command = curlSample(origin, { method: "POST", path: "/api/v1/generate", body, key });
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <DialogContent
      title="Your new key"
      description="Copy it now: you will not see it again. What we keep cannot be turned back into it."
      size="md"
      sticky
      // So that it can be copied by hand where the browser keeps its clipboard to itself.
      firstSelected={text}
      footer={
        <DialogClose asChild>
          <Button>I have copied it</Button>
        </DialogClose>
      }
    >
      <div className="grid grid-cols-1 gap-5">
        <div>
          <Field label={name}>
            {({ required: _, ...control }) => (
              <Textarea
                {...control}
                ref={text}
                readOnly
                rows={1}
                value={key}
                spellCheck={false}
                className="resize-none font-mono text-sm break-all"
              />
            )}
          </Field>
          <CopyButton text={key} label="Copy key" show="label" variant="outline" className="mt-2" />
        </div>
        <div>
          <CodeBlock label="Try it with cURL" code={command} />
          <p className="mt-2 text-sm text-ink-muted">
            Draws one image, for <Credits amount={price} show="word" />.
          </p>
        </div>
      </div>
    </DialogContent>
  );
}
