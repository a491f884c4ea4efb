import type { WebhookDeliveryRow } from "@/db/queries/webhook-deliveries";
import type { WebhookEndpointRow } from "@/db/queries/webhook-endpoints";
import type { WebhookDelivery, WebhookResource } from "@/lib/contract/webhooks";

/** An endpoint as its owner sees it, without its secret. */
export function toWebhookResource(row: WebhookEndpointRow): WebhookResource {
  const { previousUntil } = row;
  const isRotating = previousUntil !== null && previousUntil.getTime() > Date.now();
  return {
    id: row.id,
    url: row.url,
    events: row.events,
    enabled: row.enabled,
    disabled_reason: row.disabledReason,
    failing_since: row.failingSince?.toISOString() ?? null,
    rotating_until: isRotating ? previousUntil.toISOString() : null,
    livemode: row.livemode,
    created_at: row.createdAt.toISOString(),
  };
}

/** A delivery as its owner sees it. */
export function toDeliveryResource(row: WebhookDeliveryRow): WebhookDelivery {
  return {
    id: row.id,
    webhook_id: row.endpointId,
    url: row.url,
    livemode: row.livemode,
    type: row.type,
    task_id: row.taskId,
    status: row.status,
    attempts: row.attempts.map(({ at, status, response, durationMs, error }) => ({
      attempted_at: at,
      status_code: status,
      response_body: response,
      duration_ms: durationMs,
      error,
    })),
    next_attempt_at: row.nextAttemptAt?.toISOString() ?? null,
    payload: row.body,
    created_at: row.createdAt.toISOString(),
  };
}
