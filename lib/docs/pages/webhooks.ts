import { DELIVERED_BODY } from "@/lib/client/samples/webhook-examples";
import { NODE_RECEIVER, PYTHON_RECEIVER } from "@/lib/client/samples/webhook-samples";
import { WEBHOOK_EVENTS, type WebhookEvent } from "@/lib/closed-lists";
import { DELIVERY_DAYS } from "@/lib/contract/retention";
import { type DocsPage, headers, list, text } from "../doc-page";

const EVENTS: Record<WebhookEvent, { when: string; data: string }> = {
  "task.succeeded": { when: "A task has succeeded.", data: "`task_id`, `status`, `livemode`" },
  "task.failed": {
    when: "A task has failed or was cancelled.",
    data: "`task_id`, `status`, `livemode`, `error_code`, `retryable`",
  },
  "credits.low": {
    when: "The balance fell below the amount in the settings; sent again only after it has been above it.",
    data: "`credits_remaining`, `threshold`",
  },
};

const HEADERS = `webhook-id: msg_01kagw6b2n7k4p9s5t8v3w1xy0
webhook-timestamp: 1763803801
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=`;

/** The webhooks, how to verify them, and what happens when delivery fails. */
export const WEBHOOKS: DocsPage = {
  slug: "webhooks",
  title: "Webhooks",
  description: "Get notified when a task ends: events, Standard Webhooks signatures, retries and replays.",
  lead: "Get notified when a task ends, instead of polling.",
  sections: () => [
    {
      id: "webhook-messages",
      title: "Events",
      blocks: [
        text(
          "A webhook saves you from polling: create one in the [settings](/settings/webhooks) or with [POST /api/v1/webhooks](/docs/webhook-endpoints#create-webhook), or pass a `webhook_url` with a single request. Messages are thin: they say what happened, and [the task](/docs/tasks#task) has the rest.",
        ),
        {
          kind: "table",
          caption: "Events",
          columns: [{ title: "Event", isNarrow: true }, { title: "When" }, { title: "Data" }],
          rows: WEBHOOK_EVENTS.map((event) => ({
            cells: [`\`${event}\``, EVENTS[event].when, EVENTS[event].data],
          })),
        },
      ],
      beside: [headers("A message", `${HEADERS}\n\n${JSON.stringify(DELIVERED_BODY, null, 2)}`)],
    },
    {
      id: "webhook-signatures",
      title: "Verifying signatures",
      blocks: [
        text(
          "Messages are signed according to [Standard Webhooks](https://www.standardwebhooks.com), with the webhook's secret (for a `webhook_url`, [your account’s](/docs/webhook-endpoints#webhook-secret)). There are libraries for most languages. Verify every message, using the raw bytes of the body. While a secret is being rotated there are two signatures, and one of them is enough.",
        ),
      ],
      beside: [
        { kind: "code", label: "Verify in Node", language: "js", code: NODE_RECEIVER },
        { kind: "code", label: "Verify in Python", language: "python", code: PYTHON_RECEIVER },
      ],
    },
    {
      id: "webhook-retries",
      title: "Retries and replays",
      blocks: [
        list(
          "Respond with 2xx within 15 seconds, and do the work afterwards. Anything else is a failure, including redirects, and is retried after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours: ten times in three days. `Retry-After` delays the next attempt further.",
          "A message can arrive twice, or out of order. Remember the `webhook-id` of what you have handled; it is the same in every attempt and replay.",
          `A 410 response disables the webhook, and so do five days of nothing but failures. The settings show it, and what it missed can be [replayed](/docs/webhook-endpoints#replay-webhook) for ${DELIVERY_DAYS} days.`,
          "The URL must be on a public host, on port 80, 443 or above 1023. The operator can allow private networks.",
        ),
      ],
    },
  ],
};
