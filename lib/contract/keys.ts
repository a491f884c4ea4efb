import { z } from "zod";
import { DEFAULT_KEY_SCOPES, KEY_SCOPE_NAMES } from "@/lib/closed-lists";
import { FARTHEST_KEY_EXPIRY_MS, MAX_CAP } from "./api-keys";
import { oneOf } from "./generate";
import { asWholeNumber } from "./lists";

const MAX_NAMED_MODELS = 100;

const Name = z
  .string("must be a string")
  .trim()
  .min(1, "must not be empty")
  .max(60, "must have at most 60 characters")
  // No pattern: OpenAPI tools in Python do not know `\P{Cc}`, and reject the whole document.
  .refine((text) => !/\p{Cc}/u.test(text) && text.isWellFormed(), "has a control character")
  .meta({ description: "A name of 1 to 60 characters." });

const Scopes = z
  .array(oneOf(KEY_SCOPE_NAMES), "must be an array of scopes")
  .min(1, "must name at least one scope")
  .max(KEY_SCOPE_NAMES.length, `must have at most ${KEY_SCOPE_NAMES.length} scopes`)
  .transform((scopes) => KEY_SCOPE_NAMES.filter((scope) => scopes.includes(scope)));
const SCOPES = `What it may do. Default: ${DEFAULT_KEY_SCOPES.join(" and ")}.`;

const Cap = z
  .int("must be a whole number")
  .min(1, "must be at least 1")
  .max(MAX_CAP, `must be at most ${MAX_CAP.toLocaleString("en")}`)
  .nullable();
const perPeriod = (period: string) =>
  `The most credits it may spend in a UTC ${period}, net of refunds. \`null\` means no cap.`;

const Models = z
  .array(z.string("must be a string").max(100, "must have at most 100 characters"), "must be an array of ids")
  .min(1, "must name at least one model; null is all of them")
  .max(MAX_NAMED_MODELS, `must have at most ${MAX_NAMED_MODELS} ids`)
  .transform((ids) => [...new Set(ids)])
  .nullable();
const MODELS =
  "The ids of the models it may use; if a task names none, the first of them that serves the scene is used. `null` means all models.";

const ExpiresAt = z.iso
  .datetime({ offset: true, error: "must be a time such as 2027-01-31T12:00:00Z" })
  .refine((at) => Date.parse(at) > Date.now(), "must be in the future")
  .refine((at) => Date.parse(at) < Date.now() + FARTHEST_KEY_EXPIRY_MS, "must be within ten years")
  .nullable();
const EXPIRES_AT = "When it expires. `null` means never.";
const LIVEMODE =
  "`false` for a test key (`gg_test_…`), which draws nothing and costs nothing. Default: same as the key that creates it; `true` in a session.";

/** The body of `POST /api/v1/keys`. */
export const NewKeyBody = z.strictObject({
  name: Name,
  scopes: Scopes.optional().meta({ description: SCOPES }),
  credits_per_day: Cap.optional().meta({ description: perPeriod("day") }),
  credits_per_month: Cap.optional().meta({ description: perPeriod("month") }),
  models: Models.optional().meta({ description: MODELS }),
  livemode: z.boolean("must be true or false").optional().meta({ description: LIVEMODE }),
  expires_at: ExpiresAt.optional().meta({ description: EXPIRES_AT }),
});

export type NewKeyBody = z.output<typeof NewKeyBody>;

/** The body of `PATCH /api/v1/keys/{key_id}`: omitted fields stay as they are. */
export const ChangedKeyBody = z.strictObject({
  name: Name.optional(),
  scopes: Scopes.optional().meta({ description: "What it may do." }),
  credits_per_day: Cap.optional().meta({ description: perPeriod("day") }),
  credits_per_month: Cap.optional().meta({ description: perPeriod("month") }),
  models: Models.optional().meta({ description: MODELS }),
  expires_at: ExpiresAt.optional().meta({
    description: "When it expires; this can only be moved earlier.",
  }),
});

export type ChangedKeyBody = z.output<typeof ChangedKeyBody>;

const cap = (period: string) =>
  z
    .int()
    .min(1)
    .nullable()
    .meta({ description: perPeriod(period) });

const fields = {
  id: z.string().meta({ description: "The key's id; it never changes." }),
  name: z.string().meta({ description: "Its name." }),
  last_four: z.string().meta({ description: "Its last four characters." }),
  scopes: z.array(z.enum(KEY_SCOPE_NAMES)).meta({ description: "What it may do." }),
  credits_per_day: cap("day"),
  credits_per_month: cap("month"),
  models: z.array(z.string()).nullable().meta({ description: MODELS }),
  livemode: z.boolean().meta({ description: "`false` for a test key." }),
  expires_at: z.iso.datetime().nullable().meta({ description: EXPIRES_AT }),
  created_at: z.iso.datetime().meta({ description: "When it was created." }),
  last_used_at: z.iso.datetime().nullable().meta({ description: "`null`: never." }),
};

/** A key as the API shows it. */
export const KeyResource = z.object(fields).meta({ id: "Key" });

export type KeyResource = z.output<typeof KeyResource>;

/** The response of `POST /api/v1/keys`. */
export const CreatedKey = z.object({
  ...fields,
  key: z.string().meta({ description: "The key itself, this once." }),
});

/** The response of `GET /api/v1/keys`. */
export const KeyList = z.object({
  keys: z.array(KeyResource).meta({ description: "Active keys, newest first." }),
});

/** The response to a key's revocation. */
export const DeletedKey = z.object({
  id: z.string().meta({ description: "The key's id." }),
  deleted: z.literal(true).meta({ description: "Always `true`. The key no longer works." }),
});

/** How many days back a key's usage can be read, and is by default. */
const USAGE_DAYS = { most: 366, usual: 30 };

/** The query of `GET /api/v1/keys/{key_id}/usage`. */
export const KeyUsageQuery = z.strictObject({
  days: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, `must be a whole number from 1 to ${USAGE_DAYS.most}`)
    .refine((days) => Number(days) <= USAGE_DAYS.most, `must be a whole number from 1 to ${USAGE_DAYS.most}`)
    .default(String(USAGE_DAYS.usual))
    .transform(Number)
    .meta({ description: "How many days, up to and including today.", ...asWholeNumber(1, USAGE_DAYS.most) }),
});

/** The response of `GET /api/v1/keys/{key_id}/usage`. */
export const KeyUsage = z.object({
  id: z.string().meta({ description: "The key's id." }),
  days: z
    .array(
      z.object({
        day: z.iso.date().meta({ description: "In UTC." }),
        tasks: z.int().min(0).meta({ description: "How many tasks it submitted." }),
        credits: z.int().min(0).meta({ description: "What they cost, net of refunds; tests are free." }),
      }),
    )
    .meta({ description: "Every day, oldest first." }),
});
