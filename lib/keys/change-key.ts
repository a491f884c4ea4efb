import type { Database } from "@/db/client";
import {
  type ApiKeyRow,
  type KeyChanges,
  type KeyOwner,
  lockLiveKey,
  updateKey,
} from "@/db/queries/api-keys";
import { lockAccount } from "@/db/queries/ledger";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { type Asker, ownKey } from "./own-key";
import { requireModels } from "./require-models";
import { requireWithin } from "./require-within";

/**
 * Changes a user's key, from its next request on.
 * @param changes omitted fields stay as they are
 * @param by the key in use, which cannot give another more rights than its own; null in a session
 * @returns the key, or undefined if the user has no such active key
 * @throws AppError `insufficient_scope` and `invalid_params`, `unauthorized` if the key in use has ended in the
 * meantime
 */
export async function changeKey(
  db: Database,
  key: KeyOwner & { id: string },
  changes: KeyChanges,
  by: Asker | null,
): Promise<ApiKeyRow | undefined> {
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const changed = await db.transaction(async (tx) => {
    // One change at a time: the rights of the key in use must not shrink between the check and the change.
    await lockAccount(tx, key);
    const asking = by && (await ownKey(tx, by));
    const before = await lockLiveKey(tx, key);
    if (!before || Object.keys(set).length === 0) return before;
    if (asking) requireWithin(asking, changes);
    requireModels(changes.models, before.models ?? []);
    requireNoLater(changes.expiresAt, before.expiresAt);
    return updateKey(tx, { id: key.id, changes: set });
  });
  if (changed)
    logger().info({ userId: key.userId, apiKeyId: key.id, by: by?.apiKeyId ?? undefined }, "key changed");
  return changed;
}

/** A promised expiry can be relied on. */
function requireNoLater(wanted: Date | null | undefined, before: Date | null): void {
  if (wanted === undefined || before === null || (wanted !== null && wanted <= before)) return;
  throw new AppError(
    "invalid_params",
    `expires_at must not be later than it is now, ${before.toISOString()}. Create a new key for that.`,
    { param: "expires_at" },
  );
}
