import { z } from "zod";
import { DEFAULT_KEY_SCOPES, KEY_SCOPE_NAMES, type KeyScope } from "@/lib/closed-lists";
import { KeyName } from "./account";

/** The most working keys per user. */
export const MAX_LIVE_KEYS = 50;

/** The highest cap of a key, in credits. */
export const MAX_CAP = 1_000_000;

/** A form's value for keys without a restriction of models. */
export const ALL_MODELS = "*";

/** The expiry and cap that the one-click fix sets. */
export const TIDY = { expiryDays: 90, creditsPerMonth: 100, unusedDays: 90 } as const;

/** The choices for a new key's expiry; `date` is a custom day. */
export const KEY_EXPIRIES = [
  { value: "never", label: "Never", days: null },
  { value: "7", label: "In 7 days", days: 7 },
  { value: "30", label: "In 30 days", days: 30 },
  { value: "90", label: "In 90 days", days: 90 },
  { value: "365", label: "In a year", days: 365 },
  { value: "date", label: "On a day I choose", days: null },
] as const;

export type KeyExpiryChoice = (typeof KEY_EXPIRIES)[number]["value"];

/** How long the old key keeps working after it is rolled. */
export const KEY_GRACES = [
  { value: "0", label: "At once", hours: 0 },
  { value: "1", label: "In 1 hour", hours: 1 },
  { value: "24", label: "In 24 hours", hours: 24 },
  { value: "168", label: "In 7 days", hours: 168 },
] as const;

export type KeyGraceChoice = (typeof KEY_GRACES)[number]["value"];

const DAY_MS = 86_400_000;

/** The latest possible expiry. */
export const FARTHEST_KEY_EXPIRY_MS = 3_660 * DAY_MS;

const valuesOf = <T extends string>(options: readonly { value: T }[]) =>
  options.map(({ value }) => value) as [T, ...T[]];

const cap = z
  .string()
  .trim()
  .default("")
  .refine(
    (text) => text === "" || (/^\d{1,7}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_CAP),
    `A cap is a whole number of credits, 1 to ${MAX_CAP.toLocaleString("en")}; leave it empty for none.`,
  )
  .transform((text) => (text === "" ? null : Number(text)));

const isScope = (word: string): word is KeyScope => KEY_SCOPE_NAMES.some((name) => name === word);

/** A key's rights as form fields, one per list. */
const rightsFields = {
  scopes: z
    .string()
    .default(DEFAULT_KEY_SCOPES.join(","))
    .transform((text) => text.split(",").filter(isScope))
    .refine((scopes) => scopes.length > 0, "Please choose what the key may do."),
  credits_per_day: cap,
  credits_per_month: cap,
  models: z
    .string()
    .max(10_000)
    .min(1, "Please choose at least one model.")
    .default(ALL_MODELS)
    .transform((text) => (text === ALL_MODELS ? null : text.split(","))),
};

type RightsFields = z.output<z.ZodObject<typeof rightsFields>>;

/** The same as the service names them. */
function toRights({ scopes, credits_per_day, credits_per_month, models }: RightsFields) {
  return { scopes, models, creditsPerDay: credits_per_day, creditsPerMonth: credits_per_month };
}

const expiryFields = {
  expiry: z.enum(valuesOf(KEY_EXPIRIES), "Please choose when the key expires."),
  /** The end of the chosen day in the reader's zone, as an instant; only for `date`. */
  expires_at: z.string().optional(),
};

type ExpiryFields = z.output<z.ZodObject<typeof expiryFields>>;

/** @returns the expiry, undefined for never, or a sentence that says what is wrong */
function readExpiry({ expiry, expires_at }: ExpiryFields): Date | undefined | string {
  const now = Date.now();
  if (expiry !== "date") {
    const days = KEY_EXPIRIES.find(({ value }) => value === expiry)?.days;
    return days ? new Date(now + days * DAY_MS) : undefined;
  }
  const at = z.iso.datetime().safeParse(expires_at).data;
  if (at === undefined) return "Please choose a day.";
  if (Date.parse(at) <= now) return "Please choose a day in the future.";
  if (Date.parse(at) > now + FARTHEST_KEY_EXPIRY_MS) return "Please choose a day within ten years.";
  return new Date(at);
}

/** Replaces the form's two fields with `expiresAt`. */
function withExpiry<T extends ExpiryFields>(
  { expiry, expires_at, ...fields }: T,
  context: z.RefinementCtx,
): Omit<T, keyof ExpiryFields> & { expiresAt: Date | undefined } {
  const expiresAt = readExpiry({ expiry, expires_at });
  if (typeof expiresAt !== "string") return { ...fields, expiresAt };
  context.addIssue({ code: "custom", path: ["expires_at"], message: expiresAt });
  return z.NEVER;
}

const id = z.string().regex(/^[\w-]{1,100}$/, "is not the id of a key");

/** The form for creating a key. */
export const NewKeyForm = z
  .object({ name: KeyName, kind: z.enum(["live", "test"]).default("live"), ...rightsFields, ...expiryFields })
  .transform(({ name, kind, expiry, expires_at, ...rights }, context) => ({
    name,
    livemode: kind === "live",
    ...toRights(rights),
    ...withExpiry({ expiry, expires_at }, context),
  }));

/** The form for changing a key. Without an expiry, that stays as it is. */
export const ChangeKeyForm = z
  .object({
    id,
    name: KeyName,
    ...rightsFields,
    expiry: z.union([z.literal("keep"), expiryFields.expiry]).default("keep"),
    expires_at: expiryFields.expires_at,
  })
  .transform(({ id, name, expiry, expires_at, ...rights }, context) => ({
    id,
    changes: {
      name,
      ...toRights(rights),
      ...(expiry === "keep" ? {} : withExpiry({ expiry, expires_at }, context)),
    },
  }));

/** The one-click fix for an unsafe key. */
export const TidyKeyForm = z.object({ id, fix: z.enum(["expiry", "cap"]) });

export const RevokeKeyForm = z.object({ id });

/** The form for rolling a key. */
export const RollKeyForm = z
  .object({
    id,
    grace: z.enum(valuesOf(KEY_GRACES)).transform((hours) => Number(hours) * 3_600_000),
    ...expiryFields,
  })
  .transform(({ grace, ...fields }, context) => ({ graceMs: grace, ...withExpiry(fields, context) }));

/** A key as its owner sees it after its creation. Times are ISO 8601. */
export type KeyView = {
  id: string;
  name: string;
  /** The prefix of its kind, and the last four characters. */
  mask: string;
  /** False for a test key. */
  livemode: boolean;
  scopes: KeyScope[];
  /** Ids of models; null for all. */
  models: string[] | null;
  /** In credits, per UTC day and month; null for no cap. */
  creditsPerDay: number | null;
  creditsPerMonth: number | null;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
  /** Whether it has been replaced by another key. */
  isRolled: boolean;
};

/** A key on the only occasion when it is shown. */
export type ShownKey = { name: string; key: string } & Pick<KeyView, "livemode" | "scopes">;
