"use client";

import { useRef } from "react";
import { curlSample } from "@/lib/client/samples/request-samples";
import { SAMPLE_PROMPT } from "@/lib/client/samples/sample";
import type { KeyScope } from "@/lib/closed-lists";
import type { ShownKey } from "@/lib/contract/api-keys";
import { Button } from "../../ui/button";
import { CodeBlock } from "../../ui/code-block";
import { CopyButton } from "../../ui/copy-button";
import { Credits } from "../../ui/credits";
import { DialogClose, DialogContent } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { TextLink } from "../../ui/text-link";
import { Textarea } from "../../ui/textarea";

type NewKeyContentProps = { shown: ShownKey; origin: string; price: number };

/** A call that a key with these scopes can make. */
function callFor(scopes: readonly KeyScope[]) {
  const body = { scene: "text-to-image", prompt: SAMPLE_PROMPT };
  if (scopes.includes("generate")) return { method: "POST", path: "/api/v1/generate", body };
  return { method: "GET", path: scopes.includes("read") ? "/api/v1/credits" : "/api/v1/keys" };
}

/** The inside of the dialog that shows a new key, this once. */
export function NewKeyContent({ shown, origin, price }: NewKeyContentProps) {
  const { name, key, livemode, scopes } = shown;
  const draws = scopes.includes("generate");
  const command = curlSample(origin, { ...callFor(scopes), key });
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <DialogContent
      title="Your new key"
      description="Copy it now: you will not see it again. We only keep a hash of it."
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
          {draws && (
            <p className="mt-2 text-sm text-ink-muted">
              {livemode ? (
                <>
                  Draws one picture, for <Credits amount={price} show="word" />.
                </>
              ) : (
                <>
                  Draws nothing and costs nothing.{" "}
                  <TextLink href="/docs/test-keys">What test prompts do</TextLink>
                </>
              )}
            </p>
          )}
        </div>
      </div>
    </DialogContent>
  );
}
