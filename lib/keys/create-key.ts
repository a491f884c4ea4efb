import type { Database } from "@/db/client";
import { type ApiKeyRow, insertKey } from "@/db/queries/api-keys";
import type { KeyScope } from "@/lib/closed-lists";
import { KeyName } from "@/lib/contract/account";
import { newId } from "@/lib/ids";
import { hashKey, lastFourOf, makeKey } from "./key-format";

/** The fields of a new key; omitted ones get the database's defaults. */
export type NewKey = {
  userId: string;
  name: string;
  /** Omitted: `generate` and `read`. */
  scopes?: KeyScope[];
  /** Omitted: true. A test key draws nothing and costs nothing. */
  livemode?: boolean;
  /** Ids of models; omitted or null: all. */
  models?: string[] | null;
  /** Caps per UTC day and month, in credits; omitted or null: none. */
  creditsPerDay?: number | null;
  creditsPerMonth?: number | null;
  /** The key whose caps it shares; omitted or null: none. */
  purseId?: string | null;
  /** When it expires; omitted or null: never. */
  expiresAt?: Date | null;
};

/** A new key, which is available only now, and its row. */
export type MadeKey = { id: string; key: string; row: ApiKeyRow };

/**
 * Creates an API key for a user.
 * @throws Error if the name is invalid
 */
export async function createKey(db: Database, { name, ...settings }: NewKey): Promise<MadeKey> {
  const named = KeyName.safeParse(name);
  if (!named.success) throw new Error(named.error.issues[0]?.message);
  const key = makeKey(settings.livemode);
  const id = newId("key");
  const row = await insertKey(db, {
    ...settings,
    id,
    name: named.data,
    sha256: hashKey(key),
    lastFour: lastFourOf(key),
  });
  return { id, key, row };
}
