import type { ChangedKeyBody } from "@/lib/contract/keys";

/** A body's fields under the database's names; omitted ones are undefined. */
export function toKeySettings(body: Omit<ChangedKeyBody, "name">) {
  const { scopes, credits_per_day, credits_per_month, models, expires_at } = body;
  return {
    scopes,
    creditsPerDay: credits_per_day,
    creditsPerMonth: credits_per_month,
    models,
    expiresAt: typeof expires_at === "string" ? new Date(expires_at) : expires_at,
  };
}
