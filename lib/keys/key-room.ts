import type { Database } from "@/db/client";
import { listLiveKeys } from "@/db/queries/api-keys";
import { lockAccount } from "@/db/queries/ledger";
import { MAX_LIVE_KEYS } from "@/lib/contract/api-keys";
import { AppError } from "@/lib/errors";

/** A user has as many keys as one can have, got too many of late, or a key has its successor. */
export class KeyLimitError extends AppError {
  static override readonly errorName: string = "KeyLimitError";

  /** @param waitSeconds after how many it will be possible again, where only that is in the way */
  constructor(message: string, { waitSeconds }: { waitSeconds?: number } = {}) {
    if (waitSeconds === undefined) super("invalid_params", message);
    else super("rate_limit_exceeded", message, { headers: { "Retry-After": String(waitSeconds) } });
  }
}

/**
 * Makes sure that a user can have one more key. Two that ask at the same time wait for each other.
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
