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
 * Sets something of one of a user's keys anew; it holds from the next request on.
 * @param changes what is left out stays as it is
 * @param by who asked: a key can let none do more than itself; null where that is no key
 * @returns the key, or undefined where there is no such key that works
 * @throws AppError `insufficient_scope` and `invalid_params`, `unauthorized` where the key that asks has ended meanwhile
 */
export async function changeKey(
  db: Database,
  key: KeyOwner & { id: string },
  changes: KeyChanges,
  by: Asker | null,
): Promise<ApiKeyRow | undefined> {
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const changed = await db.transaction(async (tx) => {
    // One change at a time: what the key that asks may do must not become less before it is held to it.
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

/** Whoever was told when a key ends can rely on it. */
function requireNoLater(wanted: Date | null | undefined, before: Date | null): void {
  if (wanted === undefined || before === null || (wanted !== null && wanted <= before)) return;
  throw new AppError(
    "invalid_params",
    `expires_at must not be later than it is now, ${before.toISOString()}. Create a new key for that.`,
    { param: "expires_at" },
  );
}
