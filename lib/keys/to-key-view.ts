import type { ApiKeyRow } from "@/db/queries/api-keys";
import type { KeyView } from "@/lib/contract/api-keys";
import { maskKey } from "./key-format";

/** What of a key may be shown. */
export function toKeyView({
  id,
  name,
  livemode,
  lastFour,
  createdAt,
  lastUsedAt,
  expiresAt,
  rolledAt,
}: ApiKeyRow): KeyView {
  return {
    id,
    name,
    mask: maskKey(livemode, lastFour),
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
    isRolled: rolledAt !== null,
  };
}
