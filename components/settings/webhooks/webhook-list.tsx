"use client";

import { KeyRound, ListChecks, Pencil, Power, Send, Trash2 } from "lucide-react";
import type { MouseEvent } from "react";
import type { WebhookResource } from "@/lib/contract/webhooks";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { Time } from "../../ui/time";
import { Deliveries } from "./deliveries";

/** The actions on an existing webhook. */
export type WebhookTask = "deliveries" | "test" | "edit" | "switch" | "rotate" | "delete";

const WHY = {
  gone: "It responded with 410 Gone. Enable it again once it is back.",
  failing: "Every delivery failed for five days. Enable it once it works again, and replay what it missed.",
};

type WebhookListProps = {
  webhooks: WebhookResource[];
  /** The id of the webhook whose deliveries are shown. */
  shown: string | undefined;
  /** The id of the webhook with a running action. */
  busy: string | undefined;
  onTask: (event: MouseEvent<HTMLElement>, task: WebhookTask, webhook: WebhookResource) => void;
};

/** The webhooks, oldest first, with deliveries on demand. */
export function WebhookList({ webhooks, shown, busy, onTask }: WebhookListProps) {
  return (
    <ul className="rounded-lg border border-line bg-surface">
      {webhooks.map((webhook) => (
        <li key={webhook.id} className="border-line p-4 not-first:border-t sm:px-6 sm:py-5">
          <h3 className="font-mono text-sm leading-snug font-semibold wrap-anywhere">{webhook.url}</h3>
          <p className="mt-2 flex flex-wrap gap-1.5">
            <State {...webhook} />
            {!webhook.livemode && <Badge>Test events</Badge>}
            {webhook.events.map((event) => (
              <Badge key={event} className="font-mono">
                {event}
              </Badge>
            ))}
          </p>
          {webhook.disabled_reason && (
            <Notice tone="warning" title="We disabled this webhook" className="mt-3">
              {WHY[webhook.disabled_reason]}
            </Notice>
          )}
          {webhook.rotating_until && (
            <p className="mt-2 text-sm text-ink-muted">
              Messages are also signed with the old secret until <Time value={webhook.rotating_until} />.
            </p>
          )}
          <div className="mt-3 -ml-3 flex flex-wrap gap-1">
            {tasksOf(webhook).map(({ task, label, Icon }) => (
              <Button
                key={task}
                variant="ghost"
                size="sm"
                aria-expanded={task === "deliveries" ? shown === webhook.id : undefined}
                loading={busy === `${task} ${webhook.id}`}
                onClick={(event) => onTask(event, task, webhook)}
              >
                <Icon aria-hidden="true" />
                <span>
                  {label}
                  <span className="sr-only"> {webhook.url}</span>
                </span>
              </Button>
            ))}
          </div>
          {shown === webhook.id && <Deliveries webhook={webhook} />}
        </li>
      ))}
    </ul>
  );
}

function tasksOf({ enabled }: WebhookResource) {
  return [
    { task: "deliveries", label: "Deliveries", Icon: ListChecks },
    ...(enabled ? [{ task: "test", label: "Send test", Icon: Send } as const] : []),
    { task: "edit", label: "Edit", Icon: Pencil },
    { task: "switch", label: enabled ? "Disable" : "Enable", Icon: Power },
    { task: "rotate", label: "Rotate secret", Icon: KeyRound },
    { task: "delete", label: "Delete", Icon: Trash2 },
  ] as const;
}

function State({ enabled, failing_since }: WebhookResource) {
  if (!enabled) return <Badge tone="danger">Disabled</Badge>;
  if (failing_since === null) return <Badge tone="leaf">Enabled</Badge>;
  return (
    <Badge tone="amber">
      Failing since <Time value={failing_since} format="ago" />
    </Badge>
  );
}
