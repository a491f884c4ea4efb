import type { ApiKeyRow, KeyChanges } from "@/db/queries/api-keys";
import { DEFAULT_KEY_SCOPES } from "@/lib/closed-lists";
import { AppError } from "@/lib/errors";
import type { NewKey } from "./create-key";

/** A key's rights, existing or requested. */
type Rights = Partial<KeyChanges & Pick<ApiKeyRow, "livemode">>;

/** The rights with an upper bound, as numbers; null without a bound. */
const BOUNDS: [param: string, read: (rights: Rights) => number | null | undefined][] = [
  ["credits_per_day", ({ creditsPerDay }) => creditsPerDay],
  ["credits_per_month", ({ creditsPerMonth }) => creditsPerMonth],
  ["expires_at", ({ expiresAt }) => (expiresAt === null ? null : expiresAt?.getTime())],
];

/**
 * Omitted or null fields of a new key: the scopes get their default, everything else is taken from the key that creates
 * it.
 */
export function likeItself(own: ApiKeyRow, asked: NewKey): NewKey {
  const { livemode, creditsPerDay, creditsPerMonth, models, expiresAt } = own;
  const said = Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined && value !== null),
  );
  const scopes = [...DEFAULT_KEY_SCOPES];
  return { scopes, livemode, creditsPerDay, creditsPerMonth, models, expiresAt, ...(said as NewKey) };
}

/**
 * Ensures that no key creates or changes one to have more rights than its own.
 * @param own the key in use
 * @param wanted the other key's rights; omitted ones stay as they are
 * @throws AppError `insufficient_scope` for a scope, `invalid_params` for everything else
 */
export function requireWithin(own: ApiKeyRow, wanted: Rights): void {
  const lacking = wanted.scopes?.find((scope) => !own.scopes.includes(scope));
  if (lacking) {
    const why = `This key lacks the scope ${lacking}, so it cannot give it to another key.`;
    throw new AppError("insufficient_scope", why, { param: "scopes" });
  }
  if (wanted.livemode && !own.livemode)
    throw exceeds("livemode", "must be false: a test key can only create test keys");
  for (const [param, read] of BOUNDS) {
    const [wants, most] = [read(wanted), read(own) ?? null];
    if (wants === undefined || most === null || (wants !== null && wants <= most)) continue;
    const bound = param === "expires_at" ? new Date(most).toISOString() : most;
    throw exceeds(param, `must be at most ${bound}, the cap of the key in use`);
  }
  if (wanted.models === undefined || own.models === null) return;
  const isPart = wanted.models?.every((id) => own.models?.includes(id)) ?? false;
  if (!isPart)
    throw exceeds("models", `must be among the models of the key in use: ${own.models.join(", ")}`);
}

const exceeds = (param: string, rule: string) =>
  new AppError("invalid_params", `${param} ${rule}.`, { param });
