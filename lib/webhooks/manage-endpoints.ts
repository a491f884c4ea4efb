import type { z } from "zod";
import type { Database } from "@/db/client";
import { lockAccount } from "@/db/queries/ledger";
import {
  countEndpoints,
  deleteEndpoint,
  findEndpoint,
  giveUpDeliveries,
  insertEndpoint,
  listEndpoints,
  rotateEndpoint,
  updateEndpoint,
  type WebhookEndpointRow,
} from "@/db/queries/webhook-endpoints";
import { WEBHOOK_EVENTS } from "@/lib/closed-lists";
import { MAX_ENDPOINTS } from "@/lib/contract/bounds";
import { ROTATION_HOURS } from "@/lib/contract/retention";
import type { NewWebhook, WebhookChanges, WebhookResource, WebhookWithSecret } from "@/lib/contract/webhooks";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { requireDeliverable } from "./deliverable";
import { newSecret, sealSecret } from "./seal-secret";
import { toWebhookResource } from "./to-webhook-resource";

/** The owner of endpoints. Without `livemode`: endpoints for live and for test tasks. */
type Owner = { userId: string; livemode?: boolean };

/** Identifies one endpoint. */
export type OwnEndpoint = Owner & { id: string };

/** The error both for a missing endpoint and for somebody else's. */
const noSuchEndpoint = () => new AppError("not_found", "There is no webhook with this id.");

/** A user's endpoints. */
export async function listWebhooks(db: Database, owner: Owner): Promise<WebhookResource[]> {
  return (await listEndpoints(db, owner)).map(toWebhookResource);
}

/** @throws AppError `not_found` */
export async function getWebhook(db: Database, own: OwnEndpoint): Promise<WebhookResource> {
  return toWebhookResource(await requireEndpoint(db, own));
}

/** @throws AppError `not_found` */
export async function requireEndpoint(db: Database, own: OwnEndpoint): Promise<WebhookEndpointRow> {
  const found = await findEndpoint(db, own);
  if (!found) throw noSuchEndpoint();
  return found;
}

/**
 * Creates an endpoint. Only this response shows its secret.
 * @throws AppError `invalid_params` for a URL that is not allowed, and beyond the maximum number of endpoints
 */
export async function createWebhook(
  db: Database,
  { userId, livemode, body }: Required<Owner> & { body: z.output<typeof NewWebhook> },
): Promise<WebhookWithSecret> {
  const { url, events = [...WEBHOOK_EVENTS], enabled } = body;
  requireDeliverable(url, "url");
  const secret = newSecret();
  const row = await db.transaction(async (tx) => {
    // Serialised, so that concurrent requests cannot exceed the maximum.
    await lockAccount(tx, { userId });
    if ((await countEndpoints(tx, { userId })) >= MAX_ENDPOINTS)
      throw new AppError("invalid_params", `You already have ${MAX_ENDPOINTS} webhooks; delete one first.`);
    return insertEndpoint(tx, {
      id: newId("webhook"),
      userId,
      url,
      events,
      enabled,
      livemode,
      secret: sealSecret(secret),
    });
  });
  return { ...toWebhookResource(row), secret };
}

/**
 * Changes an endpoint. Disabling it abandons its pending deliveries, which can be replayed.
 * @throws AppError `not_found`, or `invalid_params` for a URL that is not allowed
 */
export async function changeWebhook(
  db: Database,
  own: OwnEndpoint,
  changes: z.output<typeof WebhookChanges>,
): Promise<WebhookResource> {
  if (changes.url !== undefined) requireDeliverable(changes.url, "url");
  const row = await db.transaction(async (tx) => {
    const changed = await updateEndpoint(tx, own, changes);
    if (changed && !changed.enabled) await giveUpDeliveries(tx, { endpointId: changed.id });
    return changed;
  });
  if (!row) throw noSuchEndpoint();
  return toWebhookResource(row);
}

/**
 * Rotates an endpoint's secret. Only this response shows the new one; the old one keeps signing as well for a while.
 * @throws AppError `not_found`
 */
export async function rotateWebhook(db: Database, own: OwnEndpoint): Promise<WebhookWithSecret> {
  const secret = newSecret();
  const row = await rotateEndpoint(db, own, { secret: sealSecret(secret), hours: ROTATION_HOURS });
  if (!row) throw noSuchEndpoint();
  return { ...toWebhookResource(row), secret };
}

/**
 * Deletes an endpoint with all of its deliveries.
 * @throws AppError `not_found`
 */
export async function deleteWebhook(db: Database, own: OwnEndpoint): Promise<void> {
  if (!(await deleteEndpoint(db, own))) throw noSuchEndpoint();
}
