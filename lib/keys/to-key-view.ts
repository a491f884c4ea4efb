import type { ApiKeyRow } from "@/db/queries/api-keys";
import type { KeyView } from "@/lib/contract/api-keys";
import { maskKey } from "./key-format";

/** A key as the settings show it. */
export function toKeyView(key: ApiKeyRow): KeyView {
  const { id, name, livemode, scopes, models, creditsPerDay, creditsPerMonth } = key;
  return {
    id,
    name,
    livemode,
    scopes,
    models,
    creditsPerDay,
    creditsPerMonth,
    mask: maskKey(livemode, key.lastFour),
    createdAt: key.createdAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    expiresAt: key.expiresAt?.toISOString() ?? null,
    isRolled: key.rolledAt !== null,
  };
}
