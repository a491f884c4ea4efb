import type { Caller } from "@/lib/http/admit-caller";

/** Whose webhooks a caller sees: a key sees those of its own kind (live or test), a session all of its user's. */
export function webhookOwner({ userId, source, livemode }: Caller): { userId: string; livemode?: boolean } {
  return source === "web" ? { userId } : { userId, livemode };
}
