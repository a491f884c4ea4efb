import { z } from "zod";
import { DELIVERY_STATUSES, DISABLED_REASONS, LOW_CREDITS, WEBHOOK_EVENTS } from "@/lib/closed-lists";
import { FAILURE_CODES } from "@/lib/failure-codes";
import { oneOf } from "./generate";
import { listLimit } from "./lists";
import { DELIVERY_DAYS, ROTATION_HOURS } from "./retention";
import { httpUrl } from "./url";

/** The event that a test sends. */
export const TEST_EVENT = "webhook.test";

const id = z.string().meta({ description: "Of the endpoint." });
const Url = httpUrl("must be an absolute http(s) URL");
const Events = z
  .array(oneOf(WEBHOOK_EVENTS), "must be an array of events")
  .min(1, "must have at least one event")
  .max(WEBHOOK_EVENTS.length, "has an event twice")
  .refine((events) => new Set(events).size === events.length, "has an event twice");

const url = { description: "Where it is told: http or https, on a public host, port 80, 443 or above 1023." };
const enabled = { description: "Whether it is told anything." };

/** The body of `POST /api/v1/webhooks`. */
export const NewWebhook = z.strictObject({
  url: Url.meta(url),
  events: Events.optional().meta({ description: "The events that it gets. Default: all." }),
  enabled: z.boolean("must be true or false").default(true).meta(enabled),
});

/** The body of `PATCH /api/v1/webhooks/{webhook_id}`. */
export const WebhookChanges = z.strictObject({
  url: Url.optional().meta(url),
  events: Events.optional().meta({ description: "The events that it gets." }),
  enabled: z.boolean("must be true or false").optional().meta(enabled),
});

const endpoint = {
  id,
  url: z.string().meta(url),
  events: z.array(z.enum(WEBHOOK_EVENTS)).meta({ description: "The events that it gets." }),
  enabled: z.boolean().meta(enabled),
  disabled_reason: z.enum(DISABLED_REASONS).nullable().meta({
    description:
      "Why this service has disabled it: `gone` where it answered 410, `failing` after five days of nothing but failures. Null where it did not.",
  }),
  failing_since: z.iso
    .datetime()
    .nullable()
    .meta({ description: "Since when every attempt has failed; null while the last one did not." }),
  rotating_until: z.iso
    .datetime()
    .nullable()
    .meta({ description: "Until then deliveries carry the signature of the secret before, too." }),
  livemode: z.boolean().meta({ description: "Whether it hears of live tasks, or of those of test keys." }),
  created_at: z.iso.datetime().meta({ description: "When it was made." }),
};

const secret = z.string().meta({
  description: "What its deliveries are signed with. Shown this once; keep it where you verify them.",
});

/** An endpoint as its owner sees it. */
export const WebhookResource = z.object(endpoint).meta({ id: "Webhook" });
export type WebhookResource = z.output<typeof WebhookResource>;

/** The same on the occasions when its secret is shown. */
export const WebhookWithSecret = z.object({ ...endpoint, secret });
export type WebhookWithSecret = z.output<typeof WebhookWithSecret>;

/** The answer of `GET /api/v1/webhooks`. */
export const WebhookList = z.object({
  webhooks: z.array(WebhookResource).meta({ description: "Oldest first." }),
});

/** The answer to an endpoint's deletion. */
export const DeletedWebhook = z.object({
  id,
  deleted: z.literal(true).meta({ description: "It is gone, with its deliveries." }),
});

/** The answer of `GET /api/v1/webhooks/secret`. */
export const DefaultSecret = z.object({
  secret: z.string().meta({
    description: "Signs what goes to the `webhook_url` of a task. Made when it is first asked for or needed.",
  }),
});

const Attempt = z.object({
  attempted_at: z.iso.datetime().meta({ description: "When it began." }),
  status_code: z
    .int()
    .min(100)
    .max(599)
    .nullable()
    .meta({ description: "Of the answer; null where there was none." }),
  response_body: z.string().meta({ description: "The first kilobyte of the answer, as text." }),
  duration_ms: z.int().min(0).meta({ description: "How long it took, in milliseconds." }),
  error: z
    .string()
    .nullable()
    .meta({ description: "Why it does not count as delivered; null where it does." }),
});

/** A delivery as its owner sees it. */
export const WebhookDelivery = z
  .object({
    id: z.string().meta({ description: "Of the delivery: the `webhook-id` of each attempt." }),
    webhook_id: z.string().nullable().meta({
      description: "Of the webhook; `null` where it goes to the `webhook_url` of a task.",
    }),
    url: z.string().nullable().meta({ description: "That `webhook_url`; `null` where there is a webhook." }),
    livemode: z.boolean().meta({ description: "Whether it tells of live tasks, or of those of test keys." }),
    type: z.string().meta({ description: "What it tells of." }),
    task_id: z.string().nullable().meta({ description: "Of the task it tells of; null where it is none." }),
    status: z.enum(DELIVERY_STATUSES).meta({
      description:
        "`pending` while there is a try to come, `succeeded` after an answer of 2xx, else `failed`.",
    }),
    attempts: z.array(Attempt).meta({ description: "The latest twenty, oldest first." }),
    next_attempt_at: z.iso.datetime().nullable().meta({ description: "While it is `pending`." }),
    payload: z.string().meta({ description: "The body that is sent, to the letter." }),
    created_at: z.iso.datetime().meta({ description: "When it was queued." }),
  })
  .meta({ id: "WebhookDelivery" });
export type WebhookDelivery = z.output<typeof WebhookDelivery>;

/** The query of `GET /api/v1/webhooks/{webhook_id}/deliveries`. */
export const DeliveryQuery = z.strictObject({
  status: oneOf(DELIVERY_STATUSES).optional().meta({ description: "Only deliveries that stand so." }),
  cursor: z
    .string()
    .regex(/^msg_[0-9a-z]{26}$/, "is not one of this list")
    .optional()
    .meta({
      description: "The `next_cursor` of the page before.",
      examples: ["msg_01kagw6b2n7k4p9s5t8v3w1xy0"],
    }),
  limit: listLimit(24),
});

/** The query of `GET /api/v1/webhooks/deliveries`. */
export const AllDeliveriesQuery = z.strictObject({
  task_id: z
    .string()
    .regex(/^task_[0-9a-z]{26}$/, "must be the id of a task")
    .optional()
    .meta({
      description: "Only those that tell of this task.",
      examples: ["task_01kagw3m8q4t7x2v5n9r6c0hse"],
    }),
  ...DeliveryQuery.shape,
});

/** The answer of both. */
export const DeliveryPage = z.object({
  deliveries: z
    .array(WebhookDelivery)
    .meta({ description: `Newest first. They are kept for ${DELIVERY_DAYS} days.` }),
  next_cursor: z.string().nullable().meta({ description: "For `cursor`, where there is more." }),
});

/** The body of `POST /api/v1/webhooks/{webhook_id}/replay`. */
export const ReplaySince = z.strictObject({
  since: z.iso
    .datetime({ offset: true, error: "must be a time such as 2026-11-22T09:30:00Z" })
    .meta({ description: "Deliveries that were queued then or later." }),
});

/** The answer to it. */
export const Replayed = z.object({
  replayed: z.int().min(0).meta({ description: "How many deliveries are due now." }),
});

const occasion = { timestamp: z.iso.datetime().meta({ description: "Of the event." }) };
const task = {
  task_id: z.string().meta({ description: "Of the task." }),
  livemode: z.boolean().meta({ description: "Whether it is a live task, or one of a test key." }),
};

/** What is sent, by event. */
export const WEBHOOK_BODIES = {
  "task.succeeded": z.object({
    type: z.literal("task.succeeded"),
    ...occasion,
    data: z.object({ ...task, status: z.literal("success") }),
  }),
  "task.failed": z.object({
    type: z.literal("task.failed"),
    ...occasion,
    data: z.object({
      ...task,
      status: z.literal("failed"),
      error_code: z.enum(FAILURE_CODES).meta({ description: "Why, for a program." }),
      retryable: z.boolean().meta({ description: "Whether the same request is worth sending again." }),
    }),
  }),
  "credits.low": z.object({
    type: z.literal("credits.low"),
    ...occasion,
    data: z.object({
      credits_remaining: z.int().min(0).meta({ description: "The balance." }),
      threshold: z
        .int()
        .min(LOW_CREDITS.min)
        .max(LOW_CREDITS.max)
        .meta({ description: "Below which you wanted to be told." }),
    }),
  }),
} as const satisfies Record<(typeof WEBHOOK_EVENTS)[number], z.ZodType>;

/** For how long the old secret signs as well, for descriptions. */
export const ROTATION = `${ROTATION_HOURS} hours`;
