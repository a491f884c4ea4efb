import type { Database } from "@/db/client";
import type { ApiKeyRow } from "@/db/queries/api-keys";
import { logger } from "@/lib/logger";
import { countNewKey } from "./count-new-key";
import { createKey, type MadeKey, type NewKey } from "./create-key";
import { makeRoomForKey } from "./key-room";
import { purseOf } from "./purse-of";
import { requireModels } from "./require-models";
import { likeItself, requireWithin } from "./require-within";

/**
 * Creates an API key for a user, within their limits.
 * @param by the key in use, which cannot create one with more rights than its own; null in a session
 * @throws KeyLimitError, AppError `insufficient_scope` and `invalid_params`
 */
export async function addKey(db: Database, asked: NewKey, by: ApiKeyRow | null): Promise<MadeKey> {
  const wanted = by ? { ...likeItself(by, asked), purseId: purseOf(by) } : asked;
  if (by) requireWithin(by, wanted);
  requireModels(wanted.models, by?.models ?? []);
  await countNewKey(wanted.userId);
  const made = await db.transaction(async (tx) => {
    await makeRoomForKey(tx, { userId: wanted.userId });
    return createKey(tx, wanted);
  });
  logger().info({ userId: wanted.userId, apiKeyId: made.id, by: by?.id }, "key created");
  return made;
}
