const ENDPOINT_ID = "whk_01kagw5t3q8v1x7z2m6r9c4hsa";
const MESSAGE_ID = "msg_01kagw6b2n7k4p9s5t8v3w1xy0";
const TASK_ID = "task_01kagw3m8q4t7x2v5n9r6c0hse";
const PATH = `/api/v1/webhooks/${ENDPOINT_ID}`;

const endpoint = {
  id: ENDPOINT_ID,
  url: "https://example.com/hooks/girlgenerator",
  events: ["task.succeeded" as const, "task.failed" as const],
  enabled: true,
  disabled_reason: null,
  failing_since: null,
  rotating_until: null,
  livemode: true,
  created_at: "2026-11-22T09:00:00.000Z",
};

/** A placeholder; no service signs with it. */
const secret = "whsec_<what you verify with>";

/** The body of a delivery as sent. */
export const DELIVERED_BODY = {
  type: "task.succeeded" as const,
  timestamp: "2026-11-22T09:30:01.204Z",
  data: { task_id: TASK_ID, status: "success" as const, livemode: true },
};

/** The body of a delivery for each event. */
export const DELIVERED_BODIES = {
  "task.succeeded": DELIVERED_BODY,
  "task.failed": {
    type: "task.failed",
    timestamp: DELIVERED_BODY.timestamp,
    data: {
      task_id: TASK_ID,
      status: "failed",
      livemode: true,
      error_code: "model_unavailable",
      retryable: true,
    },
  },
  "credits.low": {
    type: "credits.low",
    timestamp: DELIVERED_BODY.timestamp,
    data: { credits_remaining: 9, threshold: 10 },
  },
} as const;

const delivery = {
  id: MESSAGE_ID,
  webhook_id: ENDPOINT_ID,
  url: null,
  livemode: true,
  type: "task.succeeded",
  task_id: TASK_ID,
  status: "succeeded" as const,
  attempts: [
    {
      attempted_at: "2026-11-22T09:30:01.630Z",
      status_code: 200,
      response_body: "ok",
      duration_ms: 84,
      error: null,
    },
  ],
  next_attempt_at: null,
  payload: JSON.stringify(DELIVERED_BODY),
  created_at: "2026-11-22T09:30:01.204Z",
};

const again = { ...delivery, status: "pending" as const, next_attempt_at: "2026-11-22T10:00:00.000Z" };

const test = {
  ...again,
  type: "webhook.test",
  task_id: null,
  attempts: [],
  payload: JSON.stringify({
    type: "webhook.test",
    timestamp: "2026-11-22T10:00:00.000Z",
    data: { webhook_id: ENDPOINT_ID, livemode: true },
  }),
};

/** An example of each endpoint for webhooks. */
export function webhookExamples() {
  return {
    webhooks: { path: "/api/v1/webhooks", answers: [{ body: { webhooks: [endpoint] } }] },
    createWebhook: {
      path: "/api/v1/webhooks",
      body: { url: endpoint.url, events: endpoint.events },
      answers: [{ body: { ...endpoint, secret } }],
    },
    webhook: { path: PATH, answers: [{ body: endpoint }] },
    changeWebhook: {
      path: PATH,
      body: { enabled: false },
      answers: [{ body: { ...endpoint, enabled: false } }],
    },
    deleteWebhook: { path: PATH, answers: [{ body: { id: ENDPOINT_ID, deleted: true as const } }] },
    rotateWebhook: {
      path: `${PATH}/rotate`,
      answers: [{ body: { ...endpoint, rotating_until: "2026-11-23T10:00:00.000Z", secret } }],
    },
    testWebhook: { path: `${PATH}/test`, answers: [{ body: test }] },
    replayWebhook: {
      path: `${PATH}/replay`,
      body: { since: "2026-11-22T09:00:00Z" },
      answers: [{ body: { replayed: 12 } }],
    },
    webhookDeliveries: {
      path: `${PATH}/deliveries?status=failed`,
      answers: [{ body: { deliveries: [{ ...delivery, status: "failed" as const }], next_cursor: null } }],
    },
    allDeliveries: {
      path: `/api/v1/webhooks/deliveries?task_id=${TASK_ID}`,
      answers: [
        {
          body: {
            deliveries: [
              delivery,
              { ...delivery, webhook_id: null, url: "https://example.com/drawn?order=7" },
            ],
            next_cursor: null,
          },
        },
      ],
    },
    webhookDelivery: { path: `${PATH}/deliveries/${MESSAGE_ID}`, answers: [{ body: delivery }] },
    replayWebhookDelivery: {
      path: `${PATH}/deliveries/${MESSAGE_ID}/replay`,
      answers: [{ body: again }],
    },
    webhookSecret: { path: "/api/v1/webhooks/secret", answers: [{ body: { secret } }] },
  };
}
