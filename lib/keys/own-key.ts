import type { Database } from "@/db/client";
import { type ApiKeyRow, findKey, type KeyOwner } from "@/db/queries/api-keys";
import { AppError } from "@/lib/errors";

/** A caller that manages keys, and the key that it uses. */
export type Asker = { userId: string; apiKeyId: string | null; livemode: boolean };

/** The keys that a caller can manage: a test key only test keys. */
export const keysOf = ({ userId, livemode }: Asker): KeyOwner => ({ userId, onlyTests: !livemode });

/**
 * The key that a request was sent with; null for a session.
 * @throws AppError `unauthorized` if it has ended in the meantime
 */
export async function ownKey(db: Database, { userId, apiKeyId }: Asker): Promise<ApiKeyRow | null> {
  if (apiKeyId === null) return null;
  const key = await findKey(db, { id: apiKeyId, userId });
  if (!key || key.revokedAt) throw new AppError("unauthorized");
  return key;
}
