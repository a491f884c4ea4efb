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

/** Whose endpoints. `livemode` left out: both those that hear of live tasks and those that hear of tests. */
type Owner = { userId: string; livemode?: boolean };

/** One of them. */
export type OwnEndpoint = Owner & { id: string };

/** The same for an endpoint that does not exist and one that is somebody else's. */
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
 * Makes an endpoint. The answer is the only place where its secret is shown.
 * @throws AppError `invalid_params` for an address that nothing is delivered to, and for one endpoint too many
 */
export async function createWebhook(
  db: Database,
  { userId, livemode, body }: Required<Owner> & { body: z.output<typeof NewWebhook> },
): Promise<WebhookWithSecret> {
  const { url, events = [...WEBHOOK_EVENTS], enabled } = body;
  requireDeliverable(url, "url");
  const secret = newSecret();
  const row = await db.transaction(async (tx) => {
    // One after the other, so that none of two is the eleventh.
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
 * Changes an endpoint. What waits for one that is disabled is given up, and can be replayed.
 * @throws AppError `not_found`, or `invalid_params` for an address that nothing is delivered to
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
 * Gives an endpoint another secret. The answer is the only place where it is shown; the old one signs as well for a while.
 * @throws AppError `not_found`
 */
export async function rotateWebhook(db: Database, own: OwnEndpoint): Promise<WebhookWithSecret> {
  const secret = newSecret();
  const row = await rotateEndpoint(db, own, { secret: sealSecret(secret), hours: ROTATION_HOURS });
  if (!row) throw noSuchEndpoint();
  return { ...toWebhookResource(row), secret };
}

/**
 * Removes an endpoint, with what was and what is to be delivered to it.
 * @throws AppError `not_found`
 */
export async function deleteWebhook(db: Database, own: OwnEndpoint): Promise<void> {
  if (!(await deleteEndpoint(db, own))) throw noSuchEndpoint();
}
