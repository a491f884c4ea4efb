"use client";

import { curlSample } from "@/lib/client/samples/request-samples";
import { SAMPLE_PROMPT } from "@/lib/client/samples/sample";
import type { KeyScope } from "@/lib/closed-lists";
import type { ShownKey } from "@/lib/contract/api-keys";
import { CodeBlock } from "../../ui/code-block";
import { Credits } from "../../ui/credits";
import { TextLink } from "../../ui/text-link";
import { ShownOnce } from "../shown-once";

type NewKeyContentProps = { shown: ShownKey; origin: string; price: number };

/** A sample call for a key with these scopes. */
function callFor(scopes: readonly KeyScope[]) {
  const body = { scene: "text-to-image", prompt: SAMPLE_PROMPT };
  if (scopes.includes("generate")) return { method: "POST", path: "/api/v1/generate", body };
  return { method: "GET", path: scopes.includes("read") ? "/api/v1/credits" : "/api/v1/keys" };
}

/** The dialog's content that shows a new key once. */
export function NewKeyContent({ shown, origin, price }: NewKeyContentProps) {
  const { name, key, livemode, scopes } = shown;
  const draws = scopes.includes("generate");
  const command = curlSample(origin, { ...callFor(scopes), key });
  return (
    <ShownOnce
      title="Your new key"
      description="Copy it now: you will not see it again. We only keep a hash of it."
      label={name}
      secret={key}
      copyLabel="Copy key"
    >
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
    </ShownOnce>
  );
}
