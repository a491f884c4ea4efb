import { type KeyView, TIDY } from "@/lib/contract/api-keys";

const DAY_MS = 86_400_000;

/** What can be unsafe about a key, and the action that fixes it. */
const HYGIENE = [
  {
    id: "unused",
    title: `Not used for ${TIDY.unusedDays} days`,
    fix: "revoke",
    label: "Revoke",
    isTrueOf: ({ lastUsedAt }: KeyView, nowMs: number) =>
      lastUsedAt !== null && nowMs - Date.parse(lastUsedAt) > TIDY.unusedDays * DAY_MS,
  },
  {
    id: "never-used",
    title: "Never used",
    fix: "revoke",
    label: "Revoke",
    // Usage is recorded with a delay of seconds, and a new key has had no time yet.
    isTrueOf: ({ lastUsedAt, createdAt }: KeyView, nowMs: number) =>
      lastUsedAt === null && nowMs - Date.parse(createdAt) > DAY_MS,
  },
  {
    id: "no-expiry",
    title: "Never expires",
    fix: "expiry",
    label: `Expire in ${TIDY.expiryDays} days`,
    isTrueOf: ({ expiresAt }: KeyView) => expiresAt === null,
  },
  {
    id: "no-cap",
    title: "May spend all your credits",
    fix: "cap",
    label: `Cap at ${TIDY.creditsPerMonth} a month`,
    isTrueOf: ({ livemode, scopes, creditsPerDay, creditsPerMonth }: KeyView) =>
      livemode && scopes.includes("generate") && creditsPerDay === null && creditsPerMonth === null,
  },
] as const;

export type HygieneFix = (typeof HYGIENE)[number]["fix"];

/** The keys with each problem, without problems that no key has. */
export function findHygiene(keys: readonly KeyView[], nowMs: number) {
  return HYGIENE.map((kind) => ({ ...kind, keys: keys.filter((key) => kind.isTrueOf(key, nowMs)) })).filter(
    (kind) => kind.keys.length > 0,
  );
}
