import type { Database } from "@/db/client";
import { listLiveKeys } from "@/db/queries/api-keys";
import { lockAccount } from "@/db/queries/ledger";
import { MAX_LIVE_KEYS } from "@/lib/contract/api-keys";
import { AppError } from "@/lib/errors";

/** A user has the maximum number of keys, created too many recently, or the key has already been replaced. */
export class KeyLimitError extends AppError {
  static override readonly errorName: string = "KeyLimitError";

  /** @param waitSeconds after how many it will be possible again, where only that is in the way */
  constructor(message: string, { waitSeconds }: { waitSeconds?: number } = {}) {
    if (waitSeconds === undefined) super("invalid_params", message);
    else super("rate_limit_exceeded", message, { headers: { "Retry-After": String(waitSeconds) } });
  }
}

/**
 * Ensures that a user can have one more key. Concurrent requests wait for each other.
 * @param tx the transaction that will write the key
 * @param leaving the id of a key that ends with this transaction
 * @throws KeyLimitError
 */
export async function makeRoomForKey(
  tx: Database,
  { userId, leaving }: { userId: string; leaving?: string },
): Promise<void> {
  await lockAccount(tx, { userId });
  const staying = (await listLiveKeys(tx, { userId })).filter(({ id }) => id !== leaving);
  if (staying.length >= MAX_LIVE_KEYS) {
    throw new KeyLimitError(`You have ${MAX_LIVE_KEYS} keys, which is the limit. Revoke one first.`);
  }
}
