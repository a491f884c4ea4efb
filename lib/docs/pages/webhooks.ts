import { DELIVERED_BODY } from "@/lib/client/samples/webhook-examples";
import { NODE_RECEIVER, PYTHON_RECEIVER } from "@/lib/client/samples/webhook-samples";
import { WEBHOOK_EVENTS, type WebhookEvent } from "@/lib/closed-lists";
import { DELIVERY_DAYS } from "@/lib/contract/retention";
import { type DocsPage, headers, list, text } from "../doc-page";

const EVENTS: Record<WebhookEvent, { when: string; data: string }> = {
  "task.succeeded": { when: "A task has its image.", data: "`task_id`, `status`, `livemode`" },
  "task.failed": {
    when: "A task failed, or was cancelled.",
    data: "`task_id`, `status`, `livemode`, `error_code`, `retryable`",
  },
  "credits.low": {
    when: "The balance fell below what is set in the settings; again only after it was above.",
    data: "`credits_remaining`, `threshold`",
  },
};

const HEADERS = `webhook-id: msg_01kagw6b2n7k4p9s5t8v3w1xy0
webhook-timestamp: 1763803801
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=`;

/** What webhooks are sent, how one knows that it is ours, and what happens when it does not arrive. */
export const WEBHOOKS: DocsPage = {
  slug: "webhooks",
  title: "Webhooks",
  description: "Be told when a task ends: events, signatures by Standard Webhooks, retries and replays.",
  lead: "Be told when a task ends, rather than asking.",
  sections: () => [
    {
      id: "webhook-messages",
      title: "Events",
      blocks: [
        text(
          "A webhook saves you the polling: make one in the [settings](/settings/webhooks) or with [POST /api/v1/webhooks](/docs/webhook-endpoints#create-webhook), or name a `webhook_url` in one request. Messages are thin: they say what happened, and [the task](/docs/tasks#task) says the rest.",
        ),
        {
          kind: "table",
          caption: "Events",
          columns: [{ title: "Event", isNarrow: true }, { title: "When" }, { title: "In its data" }],
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
          "Messages are signed by the rules of [Standard Webhooks](https://www.standardwebhooks.com), with the secret of the webhook (for a `webhook_url`, [your account’s](/docs/webhook-endpoints#webhook-secret)): there are libraries for most languages. Verify every message, over the bytes as they came. While a secret is rotated there are two signatures, and one of them is enough.",
        ),
      ],
      beside: [
        { kind: "code", label: "Verified in Node", language: "js", code: NODE_RECEIVER },
        { kind: "code", label: "Verified in Python", language: "python", code: PYTHON_RECEIVER },
      ],
    },
    {
      id: "webhook-retries",
      title: "Retries and replays",
      blocks: [
        list(
          "Answer with 2xx within 15 seconds, and do the work afterwards. Anything else is a failure, redirects included, and is tried again after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours: ten times in three days. A `Retry-After` puts it off for longer.",
          "A message can arrive twice, and later than the next one. Keep the `webhook-id` of what you have done; it stays the same in every attempt and replay.",
          `410 disables the webhook, and so do five days of nothing but failures. The settings say so, and what was missed can be [replayed](/docs/webhook-endpoints#replay-webhook) for ${DELIVERY_DAYS} days.`,
          "The address is on a public host, with the port 80, 443 or one above 1023. Whoever runs this service can open networks of their own.",
        ),
      ],
    },
  ],
};
