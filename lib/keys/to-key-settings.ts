import type { ChangedKeyBody } from "@/lib/contract/keys";

/** What a body says of a key, in the words of the database; what it does not say is undefined. */
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
