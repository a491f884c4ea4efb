import type { Database } from "@/db/client";
import {
  type ApiKeyRow,
  type KeyChanges,
  type KeyOwner,
  lockLiveKey,
  updateKey,
} from "@/db/queries/api-keys";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { requireModels } from "./require-models";
import { requireWithin } from "./require-within";

/**
 * Sets something of one of a user's keys anew; it holds from the next request on.
 * @param changes what is left out stays as it is
 * @param by the key that it was asked with, which can let none do more than itself; null in a session
 * @returns the key, or undefined where there is no such key that works
 * @throws AppError `insufficient_scope` and `invalid_params`
 */
export async function changeKey(
  db: Database,
  key: KeyOwner & { id: string },
  changes: KeyChanges,
  by: ApiKeyRow | null,
): Promise<ApiKeyRow | undefined> {
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const changed = await db.transaction(async (tx) => {
    const before = await lockLiveKey(tx, key);
    if (!before || Object.keys(set).length === 0) return before;
    if (by) requireWithin(by, changes);
    requireModels(changes.models, before.models ?? []);
    requireNoLater(changes.expiresAt, before.expiresAt);
    return updateKey(tx, { id: key.id, changes: set });
  });
  if (changed) logger().info({ userId: key.userId, apiKeyId: key.id, by: by?.id }, "key changed");
  return changed;
}

/** Whoever was told when a key ends can rely on it. */
function requireNoLater(wanted: Date | null | undefined, before: Date | null): void {
  if (wanted === undefined || before === null || (wanted !== null && wanted <= before)) return;
  throw new AppError(
    "invalid_params",
    `expires_at must not be later than it is, ${before.toISOString()}. Make a new key for later.`,
    { param: "expires_at" },
  );
}
