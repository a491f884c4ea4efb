"use client";

import { useId } from "react";
import { WEBHOOK_EVENTS, type WebhookEvent } from "@/lib/closed-lists";

const MEANINGS: Record<WebhookEvent, string> = {
  "task.succeeded": "A picture is ready.",
  "task.failed": "A task failed; its credits were refunded.",
  "credits.low": "Your balance fell below the amount you set.",
};

type EventChoiceProps = { chosen: readonly WebhookEvent[]; error: string | undefined };

/** The choice of a webhook's events. */
export function EventChoice({ chosen, error }: EventChoiceProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 text-[0.9375rem] font-semibold">Events</legend>
      <div className="grid gap-1">
        {WEBHOOK_EVENTS.map((event) => (
          <label key={event} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="events"
              value={event}
              defaultChecked={chosen.includes(event)}
              aria-invalid={error ? true : undefined}
              className="size-5 shrink-0 accent-blossom"
            />
            <span>
              <span className="block font-mono text-sm">{event}</span>
              <span className="block text-sm text-ink-muted">{MEANINGS[event]}</span>
            </span>
          </label>
        ))}
      </div>
      <p id={`${id}-error`} aria-live="polite" className="text-sm font-medium text-danger">
        {error}
      </p>
    </fieldset>
  );
}
