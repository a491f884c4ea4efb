"use client";

import { RotateCcw } from "lucide-react";
import type { WebhookDelivery } from "@/lib/contract/webhooks";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { ScrollRegion } from "../../ui/scroll-region";
import { Time } from "../../ui/time";

const TONES = { pending: "amber", succeeded: "leaf", failed: "danger" } as const;
const WORDS = { pending: "Pending", succeeded: "Delivered", failed: "Failed" };

type DeliveryRowProps = {
  delivery: WebhookDelivery;
  isBusy: boolean;
  /** Omitted if it cannot be replayed. */
  onReplay: (() => void) | undefined;
};

/** A delivery, which expands to its attempts and payload. */
export function DeliveryRow({ delivery, isBusy, onReplay }: DeliveryRowProps) {
  const { id, url, type, status, attempts, payload, created_at, next_attempt_at } = delivery;
  return (
    <li className="min-w-0 rounded-md border border-line">
      <details>
        <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 text-sm">
          <Badge tone={TONES[status]}>{WORDS[status]}</Badge>
          <span className="font-mono">{type}</span>
          <span className="text-ink-muted">
            <Time value={created_at} format="ago" />
            {attempts.length > 1 && `, ${attempts.length} attempts`}
          </span>
        </summary>
        <div className="grid grid-cols-1 gap-4 border-t border-line p-3 text-sm">
          <p className="font-mono text-xs wrap-anywhere text-ink-muted">{id}</p>
          {url && <p className="font-mono text-xs wrap-anywhere">{url}</p>}
          {attempts.length > 0 && (
            <ol className="grid grid-cols-1 gap-3">
              {attempts.map((attempt) => (
                <li key={attempt.attempted_at}>
                  <p className="flex flex-wrap gap-x-3">
                    <Time value={attempt.attempted_at} />
                    <span className="font-mono">{attempt.status_code ?? "no response"}</span>
                    <span className="text-ink-muted">{attempt.duration_ms.toLocaleString("en")} ms</span>
                  </p>
                  {attempt.error && <p className="text-ink-muted wrap-anywhere">{attempt.error}</p>}
                  {attempt.response_body && <Code label="Response" text={attempt.response_body} />}
                </li>
              ))}
            </ol>
          )}
          {next_attempt_at && (
            <p className="text-ink-muted">
              Next attempt: <Time value={next_attempt_at} format="relative" />
            </p>
          )}
          <Code label="Message" text={payload} />
          {onReplay && (
            <Button
              variant="outline"
              size="sm"
              loading={isBusy}
              onClick={onReplay}
              className="justify-self-start"
            >
              <RotateCcw aria-hidden="true" /> Replay
            </Button>
          )}
        </div>
      </details>
    </li>
  );
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    <ScrollRegion label={label} className="mt-1 rounded-sm bg-sunken">
      <pre className="w-max min-w-full p-2 font-mono text-xs">{text}</pre>
    </ScrollRegion>
  );
}
