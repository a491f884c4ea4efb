"use client";

import { useRef, useState } from "react";
import { useServerNow } from "@/lib/client/use-server-now";
import type { KeyView } from "@/lib/contract/api-keys";
import { Button } from "../../ui/button";
import { findHygiene, type HygieneFix } from "./hygiene";

type KeyHygieneProps = {
  keys: readonly KeyView[];
  /** Fixes it. */
  onFix: (fix: HygieneFix, key: KeyView) => Promise<void>;
};

/** Problems of keys, each with the action that fixes it. */
export function KeyHygiene({ keys, onFix }: KeyHygieneProps) {
  const [busy, setBusy] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = findHygiene(keys, useServerNow());
  if (found.length === 0) return null;

  async function fix(name: HygieneFix, key: KeyView) {
    setBusy(`${name} ${key.id}`);
    await onFix(name, key).finally(() => setBusy(null));
    // Its row is about to be removed.
    heading.current?.focus();
  }

  return (
    <section aria-labelledby="key-hygiene" className="mt-10">
      <h2 id="key-hygiene" ref={heading} tabIndex={-1} className="text-heading">
        Worth a look
      </h2>
      <p className="mt-1.5 text-[0.9375rem] text-ink-muted">
        A key that is unused, never expires or has no cap does the most harm if it leaks.
      </p>
      <ul className="mt-4 rounded-lg border border-line bg-surface">
        {found.map(({ id, title, label, fix: name, keys: ones }) => (
          <li key={id} className="border-line p-4 not-first:border-t sm:px-6">
            <details open={ones.length <= 3}>
              <summary className="text-[0.9375rem] font-semibold">
                {title} <span className="font-normal text-ink-muted tabular-nums">({ones.length})</span>
              </summary>
              <ul className="mt-2">
                {ones.map((key) => (
                  <li key={key.id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
                    <span className="min-w-0 wrap-anywhere">
                      {key.name} <span className="font-mono text-sm text-ink-muted">{key.mask}</span>
                    </span>
                    <Button
                      variant="outline"
                      size="sm"
                      loading={busy === `${name} ${key.id}`}
                      onClick={() => void fix(name, key)}
                    >
                      <span>
                        {label}
                        <span className="sr-only"> {key.name}</span>
                      </span>
                    </Button>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
