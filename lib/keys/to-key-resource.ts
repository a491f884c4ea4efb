import type { ApiKeyRow } from "@/db/queries/api-keys";
import type { KeyResource } from "@/lib/contract/keys";

/** A key as the API shows it, without anything from which it could be reconstructed. */
export function toKeyResource(key: ApiKeyRow): KeyResource {
  return {
    id: key.id,
    name: key.name,
    last_four: key.lastFour,
    scopes: key.scopes,
    credits_per_day: key.creditsPerDay,
    credits_per_month: key.creditsPerMonth,
    models: key.models,
    livemode: key.livemode,
    expires_at: key.expiresAt?.toISOString() ?? null,
    created_at: key.createdAt.toISOString(),
    last_used_at: key.lastUsedAt?.toISOString() ?? null,
  };
}
