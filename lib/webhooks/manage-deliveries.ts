import type { z } from "zod";
import type { Database } from "@/db/client";
import {
  findDelivery,
  insertDelivery,
  listDeliveries,
  replayDeliveries,
  replayDelivery,
} from "@/db/queries/webhook-deliveries";
import type {
  AllDeliveriesQuery,
  DeliveryPage,
  DeliveryQuery,
  WebhookDelivery,
} from "@/lib/contract/webhooks";
import { TEST_EVENT } from "@/lib/contract/webhooks";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { type OwnEndpoint, requireEndpoint } from "./manage-endpoints";
import { toDeliveryResource } from "./to-webhook-resource";
import { wakeDelivering } from "./wake-delivering";

const noSuchDelivery = () => new AppError("not_found", "There is no delivery with this id.");

/** A page of an endpoint's deliveries. @throws AppError `not_found` */
export async function listWebhookDeliveries(
  db: Database,
  own: OwnEndpoint,
  query: z.output<typeof DeliveryQuery>,
): Promise<Page> {
  const { id: endpointId, userId } = await requireEndpoint(db, own);
  return pageOf(db, { endpointId, userId }, query);
}

/** A page of all of a user's deliveries, including those to URLs named in requests. */
export async function listAllDeliveries(
  db: Database,
  own: Omit<OwnEndpoint, "id">,
  { task_id: taskId, ...query }: z.output<typeof AllDeliveriesQuery>,
): Promise<Page> {
  return pageOf(db, { ...own, taskId }, query);
}

type Page = z.input<typeof DeliveryPage>;

async function pageOf(
  db: Database,
  wanted: Omit<Parameters<typeof listDeliveries>[1], "before" | "status" | "limit">,
  { cursor, limit, status }: z.output<typeof DeliveryQuery>,
): Promise<Page> {
  // One extra row tells whether there is another page.
  const found = await listDeliveries(db, { ...wanted, before: cursor, status, limit: limit + 1 });
  const deliveries = found.slice(0, limit).map(toDeliveryResource);
  const last = deliveries.at(-1);
  return { deliveries, next_cursor: found.length > limit && last ? last.id : null };
}

/** @throws AppError `not_found` */
export async function getWebhookDelivery(
  db: Database,
  own: OwnEndpoint,
  id: string,
): Promise<WebhookDelivery> {
  const { id: endpointId, userId } = await requireEndpoint(db, own);
  const found = await findDelivery(db, { endpointId, userId, id });
  if (!found) throw noSuchDelivery();
  return toDeliveryResource(found);
}

/**
 * Replays a delivery, whatever its outcome.
 * @throws AppError `not_found`, or `invalid_params` if the endpoint is disabled
 */
export async function replayWebhookDelivery(
  db: Database,
  own: OwnEndpoint,
  id: string,
): Promise<WebhookDelivery> {
  const { id: endpointId, userId } = await requireEnabled(db, own);
  const replayed = await replayDelivery(db, { endpointId, userId, id });
  if (!replayed) throw noSuchDelivery();
  wakeDelivering();
  return toDeliveryResource(replayed);
}

/**
 * Replays all deliveries since a time that have not succeeded, including those waiting for a retry.
 * @returns how many
 * @throws AppError `not_found`, or `invalid_params` if the endpoint is disabled
 */
export async function replayWebhookDeliveries(db: Database, own: OwnEndpoint, since: Date): Promise<number> {
  const { id: endpointId, userId } = await requireEnabled(db, own);
  const count = await replayDeliveries(db, { endpointId, userId, since });
  wakeDelivering();
  return count;
}

/**
 * Sends a test event.
 * @throws AppError `not_found`, or `invalid_params` if the endpoint is disabled
 */
export async function sendTestEvent(db: Database, own: OwnEndpoint): Promise<WebhookDelivery> {
  const { id: endpointId, userId, livemode } = await requireEnabled(db, own);
  const body = {
    type: TEST_EVENT,
    timestamp: new Date().toISOString(),
    data: { webhook_id: endpointId, livemode },
  };
  const delivery = await insertDelivery(db, {
    id: newId("message"),
    userId,
    endpointId,
    livemode,
    type: TEST_EVENT,
    body: JSON.stringify(body),
  });
  wakeDelivering();
  return toDeliveryResource(delivery);
}

async function requireEnabled(db: Database, own: OwnEndpoint) {
  const endpoint = await requireEndpoint(db, own);
  if (!endpoint.enabled)
    throw new AppError(
      "invalid_params",
      "This webhook is disabled. Enable it first: PATCH it with enabled: true.",
    );
  return endpoint;
}
