"use client";

import { Ban, Pencil, RefreshCw } from "lucide-react";
import type { MouseEvent } from "react";
import type { KeyView } from "@/lib/contract/api-keys";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { Time } from "../../ui/time";
import { KeyExpiry } from "./key-expiry";

/** The actions on an existing key. */
export type KeyTask = "edit" | "roll" | "revoke";

const TASKS = [
  { task: "edit", label: "Edit", Icon: Pencil },
  { task: "roll", label: "Roll", Icon: RefreshCw },
  { task: "revoke", label: "Revoke", Icon: Ban },
] as const;

type KeyListProps = {
  keys: KeyView[];
  onTask: (event: MouseEvent<HTMLElement>, task: KeyTask, key: KeyView) => void;
};

/** The working keys, newest first. */
export function KeyList({ keys, onTask }: KeyListProps) {
  return (
    <ul aria-label="Your keys" className="rounded-lg border border-line bg-surface">
      {keys.map((key) => (
        <li
          key={key.id}
          className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-line p-4 not-first:border-t sm:px-6 sm:py-5"
        >
          <div className="min-w-0 grow basis-72">
            <h3 className="font-sans text-base leading-snug font-semibold wrap-anywhere">{key.name}</h3>
            <p className="mt-0.5 flex items-baseline gap-2 text-sm">
              <span className="font-mono text-ink-muted">{key.mask}</span>
              {!key.livemode && <Badge tone="leaf">Test</Badge>}
              {key.isRolled && <Badge>Rolled</Badge>}
            </p>
            <dl className="mt-3 grid gap-x-6 gap-y-1 text-sm sm:flex sm:flex-wrap">
              <Fact name="Created">
                <Time value={key.createdAt} format="date" />
              </Fact>
              <Fact name="Last used">
                {key.lastUsedAt ? <Time value={key.lastUsedAt} format="ago" /> : "Never"}
              </Fact>
              <Fact name="Expires">
                <KeyExpiry at={key.expiresAt} />
              </Fact>
              <Fact name="Permissions">{key.scopes.join(", ")}</Fact>
              {key.livemode && <Fact name="Cap">{capOf(key)}</Fact>}
              {key.models && <Fact name="Models">{key.models.join(", ")}</Fact>}
            </dl>
          </div>
          <div className="-ml-3 flex flex-wrap gap-1 sm:ml-0">
            {TASKS.filter(({ task }) => task !== "roll" || !key.isRolled).map(({ task, label, Icon }) => (
              <Button key={task} variant="ghost" size="sm" onClick={(event) => onTask(event, task, key)}>
                <Icon aria-hidden="true" />
                <span>
                  {label}
                  <span className="sr-only"> {key.name}</span>
                </span>
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function capOf({ creditsPerDay, creditsPerMonth }: KeyView): string {
  const caps = [creditsPerDay && `${creditsPerDay} a day`, creditsPerMonth && `${creditsPerMonth} a month`];
  return caps.filter(Boolean).join(", ") || "None";
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="flex items-baseline gap-1.5">
      <dt className="w-24 shrink-0 text-ink-muted sm:w-auto">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}
