"use client";

import { pictureSamples } from "@/lib/client/samples/picture-samples";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { CodeTabs } from "../ui/code-tabs";
import { TextLink } from "../ui/text-link";
import { requestOf } from "./draft";
import type { FinishedTask } from "./task-actions";

/** Code that generates exactly this picture over the API, on the reader's host. */
export function GetCode({ task }: { task: FinishedTask }) {
  return (
    <div className="min-w-0">
      <CodeTabs samples={pictureSamples(window.location.origin, requestOf(task))} />
      <p className="mt-2 text-sm text-ink-muted">
        Draws this exact picture again, for the same price. Put{" "}
        <TextLink href={SETTINGS_SECTIONS.apiKeys.href}>one of your keys</TextLink> in place of YOUR_API_KEY.
      </p>
    </div>
  );
}
