import { z } from "zod";
import { DELIVERY_STATUSES, DISABLED_REASONS, LOW_CREDITS, WEBHOOK_EVENTS } from "@/lib/closed-lists";
import { FAILURE_CODES } from "@/lib/failure-codes";
import { oneOf } from "./generate";
import { listLimit } from "./lists";
import { DELIVERY_DAYS, ROTATION_HOURS } from "./retention";
import { TASK_ID } from "./task-id";
import { httpUrl } from "./url";

/** The event of a test delivery. */
export const TEST_EVENT = "webhook.test";

const id = z.string().meta({ description: "The webhook's id." });
const Url = httpUrl("must be an absolute http(s) URL");
const Events = z
  .array(oneOf(WEBHOOK_EVENTS), "must be an array of events")
  .min(1, "must have at least one event")
  .max(WEBHOOK_EVENTS.length, "has an event twice")
  .refine((events) => new Set(events).size === events.length, "has an event twice");

const url = {
  description: "The URL to notify: http or https, on a public host, port 80, 443 or above 1023.",
};
const enabled = { description: "Whether it receives deliveries." };

/** The body of `POST /api/v1/webhooks`. */
export const NewWebhook = z.strictObject({
  url: Url.meta(url),
  events: Events.optional().meta({ description: "The events it receives. Default: all." }),
  enabled: z.boolean("must be true or false").default(true).meta(enabled),
});

/** The body of `PATCH /api/v1/webhooks/{webhook_id}`. */
export const WebhookChanges = z.strictObject({
  url: Url.optional().meta(url),
  events: Events.optional().meta({ description: "The events it receives." }),
  enabled: z.boolean("must be true or false").optional().meta(enabled),
});

const endpoint = {
  id,
  url: z.string().meta(url),
  events: z.array(z.enum(WEBHOOK_EVENTS)).meta({ description: "The events it receives." }),
  enabled: z.boolean().meta(enabled),
  disabled_reason: z.enum(DISABLED_REASONS).nullable().meta({
    description:
      "Why this service disabled it: `gone` after a 410 response, `failing` after five days of nothing but failures. Null if it did not.",
  }),
  failing_since: z.iso
    .datetime()
    .nullable()
    .meta({ description: "Since when every attempt has failed; null if the last one succeeded." }),
  rotating_until: z.iso
    .datetime()
    .nullable()
    .meta({ description: "Until when deliveries are also signed with the previous secret." }),
  livemode: z
    .boolean()
    .meta({ description: "Whether it is notified about live tasks or about test keys' tasks." }),
  created_at: z.iso.datetime().meta({ description: "When it was created." }),
};

const secret = z.string().meta({
  description: "The secret that signs its deliveries. Shown only once; keep it where you verify them.",
});

/** A webhook as its owner sees it. */
export const WebhookResource = z.object(endpoint).meta({ id: "Webhook" });
export type WebhookResource = z.output<typeof WebhookResource>;

/** The same with its secret, when that is shown. */
export const WebhookWithSecret = z.object({ ...endpoint, secret });
export type WebhookWithSecret = z.output<typeof WebhookWithSecret>;

/** The response of `GET /api/v1/webhooks`. */
export const WebhookList = z.object({
  webhooks: z.array(WebhookResource).meta({ description: "Oldest first." }),
});

/** The response to a webhook's deletion. */
export const DeletedWebhook = z.object({
  id,
  deleted: z.literal(true).meta({ description: "Always `true`. Its deliveries are gone, too." }),
});

/** The response of `GET /api/v1/webhooks/secret`. */
export const DefaultSecret = z.object({
  secret: z.string().meta({
    description: "Signs deliveries to a task's `webhook_url`. Created when first requested or needed.",
  }),
});

const Attempt = z.object({
  attempted_at: z.iso.datetime().meta({ description: "When it started." }),
  status_code: z
    .int()
    .min(100)
    .max(599)
    .nullable()
    .meta({ description: "The response's status; null if there was no response." }),
  response_body: z.string().meta({ description: "The first kilobyte of the response, as text." }),
  duration_ms: z.int().min(0).meta({ description: "How long it took, in milliseconds." }),
  error: z.string().nullable().meta({ description: "Why it does not count as delivered; null if it does." }),
});

/** A delivery as its owner sees it. */
export const WebhookDelivery = z
  .object({
    id: z.string().meta({ description: "The delivery's id: the `webhook-id` of each attempt." }),
    webhook_id: z.string().nullable().meta({
      description: "The webhook's id; `null` if it goes to a task's `webhook_url`.",
    }),
    url: z.string().nullable().meta({ description: "That `webhook_url`; `null` for a webhook's delivery." }),
    livemode: z.boolean().meta({ description: "Whether it is about live tasks or test keys' tasks." }),
    type: z.string().meta({ description: "The event." }),
    task_id: z
      .string()
      .nullable()
      .meta({ description: "The id of the task it is about; null if there is none." }),
    status: z.enum(DELIVERY_STATUSES).meta({
      description:
        "`pending` while another attempt is due, `succeeded` after a 2xx response, otherwise `failed`.",
    }),
    attempts: z.array(Attempt).meta({ description: "The latest twenty, oldest first." }),
    next_attempt_at: z.iso
      .datetime()
      .nullable()
      .meta({ description: "When the next attempt is due, while it is `pending`." }),
    payload: z.string().meta({ description: "The body, exactly as sent." }),
    created_at: z.iso.datetime().meta({ description: "When it was queued." }),
  })
  .meta({ id: "WebhookDelivery" });
export type WebhookDelivery = z.output<typeof WebhookDelivery>;

/** The query of `GET /api/v1/webhooks/{webhook_id}/deliveries`. */
export const DeliveryQuery = z.strictObject({
  status: oneOf(DELIVERY_STATUSES).optional().meta({ description: "Only deliveries with this status." }),
  cursor: z
    .string()
    .regex(/^msg_[0-9a-z]{26}$/, "is not one of this list")
    .optional()
    .meta({
      description: "The `next_cursor` of the previous page.",
      examples: ["msg_01kagw6b2n7k4p9s5t8v3w1xy0"],
    }),
  limit: listLimit(24),
});

/** The query of `GET /api/v1/webhooks/deliveries`. */
export const AllDeliveriesQuery = z.strictObject({
  task_id: z
    .string()
    .regex(TASK_ID, "must be the id of a task")
    .optional()
    .meta({
      description: "Only deliveries about this task.",
      examples: ["task_01kagw3m8q4t7x2v5n9r6c0hse"],
    }),
  ...DeliveryQuery.shape,
});

/** The response of both lists. */
export const DeliveryPage = z.object({
  deliveries: z
    .array(WebhookDelivery)
    .meta({ description: `Newest first. They are kept for ${DELIVERY_DAYS} days.` }),
  next_cursor: z.string().nullable().meta({ description: "The `cursor` of the next page, if there is one." }),
});

/** The body of `POST /api/v1/webhooks/{webhook_id}/replay`. */
export const ReplaySince = z.strictObject({
  since: z.iso
    .datetime({ offset: true, error: "must be a time such as 2026-11-22T09:30:00Z" })
    .meta({ description: "Deliveries queued at this time or later." }),
});

/** The response of `POST /api/v1/webhooks/{webhook_id}/replay`. */
export const Replayed = z.object({
  replayed: z.int().min(0).meta({ description: "How many deliveries were queued again." }),
});

const occasion = { timestamp: z.iso.datetime().meta({ description: "The time of the event." }) };
const task = {
  task_id: z.string().meta({ description: "Of the task." }),
  livemode: z.boolean().meta({ description: "Whether it is a live task or a test key's." }),
};

/** The payloads by event. */
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
      retryable: z.boolean().meta({ description: "Whether it makes sense to send the same request again." }),
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
        .meta({ description: "The threshold you set." }),
    }),
  }),
} as const satisfies Record<(typeof WEBHOOK_EVENTS)[number], z.ZodType>;

/** How long a rotated secret keeps signing, for descriptions. */
export const ROTATION = `${ROTATION_HOURS} hours`;
