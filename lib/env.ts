import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { PRICE_RANGE, PRICES, type Price } from "./closed-lists";
import { nearNames } from "./near-names";

const blankIsUnset = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional());
const httpUrl = z.url({
  protocol: /^https?$/,
  error: "must be a URL that starts with http:// or https://",
  // The following checks parse the URL.
  abort: true,
});
/** A service below a path would need the path in every link and cookie, so a URL with a path is refused rather than cut. */
const origin = httpUrl
  .refine((url) => new URL(url).href === `${new URL(url).origin}/`, "must have nothing after the host")
  .transform((url) => new URL(url).origin);
/** Whether the TLS files named in a database URL exist; the driver's error for a missing one is only its path. */
const hasItsFiles = (url: string) => {
  const { searchParams } = new URL(url);
  return ["sslrootcert", "sslcert", "sslkey"].every((name) => {
    const file = searchParams.get(name);
    return !file || existsSync(file);
  });
};
const databaseUrl = z
  .url({
    protocol: /^postgres(ql)?$/,
    error:
      "must be an address such as postgres://user:password@host:5432/name, with signs like # and / in the password " +
      "written as %23 and %2F",
    abort: true,
  })
  .refine(hasItsFiles, "names a file, as sslrootcert, sslcert or sslkey, that is not there");

const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(error).int(error).min(least, error).max(most, error);
};
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, `must be one of ${words.join(", ")}`);

const commaList = (text: string) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** `id=2,id2`: models and the price of an image. */
const modelList = z
  .string()
  .transform(commaList)
  .pipe(
    z
      .array(
        z
          .string()
          .regex(
            new RegExp(`^[^=\\s]+(=(${PRICES.join("|")}))?$`),
            `must be ids like id or id=2, the price ${PRICE_RANGE.min} to ${PRICE_RANGE.max}`,
          ),
      )
      .min(1),
  )
  .transform((items) =>
    items.map((item) => {
      const [id = "", price = "1"] = item.split("=");
      return { id, credits: Number(price) as Price };
    }),
  );

/** `10.0.0.7,10.0.0.0/8` */
const addressesAndNetworks = z.preprocess(
  blankIsUnset,
  z
    .string()
    .default("")
    .transform(commaList)
    .pipe(
      z.array(
        z.union(
          [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
          "must be addresses and networks such as 10.0.0.7 and 10.0.0.0/8, with commas between them",
        ),
      ),
    ),
);

/** `name=id,name2=id2`: aliases of models. `none` stands for an empty list. */
const aliasList = z
  .string()
  .transform((text) => (text.trim() === "none" ? [] : commaList(text)))
  .pipe(
    z.array(z.string().regex(/^[^=\s]+=[^=\s]+$/, "must be names with ids like dall-e-3=sketch, or none")),
  )
  .transform((items) => new Map(items.map((item) => item.split("=", 2) as [name: string, id: string])));

const Environment = z.object({
  NODE_ENV: z.preprocess(blankIsUnset, oneOf(["development", "production", "test"]).default("development")),
  /** The address and port to listen on. 0 lets the system choose a free port. */
  PORT: z.preprocess(blankIsUnset, wholeNumber(0, 65_535).default(3000)),
  HOST: z.preprocess(blankIsUnset, z.string().default("127.0.0.1")),
  /** The public origin, for URLs in responses. Unset: the one that the request was sent to. */
  APP_URL: optional(origin),
  /** The directory of everything that the embedded default stores: database, images, secret, demo account. */
  DATA_DIR: z.preprocess(blankIsUnset, z.string().default(".data")).transform((dir) => path.resolve(dir)),
  /** Proxies whose `X-Forwarded-For` is trusted: addresses and networks, separated by commas. */
  TRUSTED_PROXIES: addressesAndNetworks,
  /** Non-public addresses and networks to which webhooks may be delivered, separated by commas. */
  WEBHOOK_PRIVATE_NETWORKS: addressesAndNetworks,
  /** How long an idle connection stays open, in seconds; must exceed that of a proxy in front. */
  KEEP_ALIVE_SECONDS: z.preprocess(blankIsUnset, wholeNumber(1, 3_600).default(65)),
  /** How many seconds after SIGTERM requests are still accepted, while the health check already fails. */
  DRAIN_SECONDS: z.preprocess(blankIsUnset, wholeNumber(0, 300).default(5)),
  /** The URL of a PostgreSQL database. Unset: the embedded one, in `DATA_DIR`. */
  DATABASE_URL: optional(databaseUrl),
  /** The same database with the role that owns it, for migrations and grants. Unset: the role in `DATABASE_URL` is the owner. */
  MIGRATION_DATABASE_URL: optional(databaseUrl),
  /** The token of a private Vercel Blob store for images. Unset: a folder in `DATA_DIR`. */
  BLOB_READ_WRITE_TOKEN: optional(z.string()),
  DATABASE_POOL_SIZE: z.preprocess(blankIsUnset, wholeNumber(1, 200).default(10)),
  /** Signs sessions. Unset, with the embedded database only: one is generated and stored in `DATA_DIR`. */
  AUTH_SECRET: optional(z.string().min(32, "must have 32 characters or more")),
  /** A new account's credits. */
  SIGNUP_CREDITS: z.preprocess(blankIsUnset, wholeNumber(0, 1_000_000).default(20)),
  /** How many of those credits are granted per day, to all new accounts together. */
  SIGNUP_POOL: z.preprocess(blankIsUnset, wholeNumber(0, 1_000_000_000).default(2_000)),
  /** Sign-in with GitHub and Google, each enabled by both of its values. */
  AUTH_GITHUB_ID: optional(z.string()),
  AUTH_GITHUB_SECRET: optional(z.string()),
  AUTH_GOOGLE_ID: optional(z.string()),
  AUTH_GOOGLE_SECRET: optional(z.string()),
  /** The role of this process. The embedded database only allows `all`. */
  ROLE: z.preprocess(blankIsUnset, oneOf(["all", "web", "worker"]).default("all")),
  /** Concurrent tasks per process at each vendor, and at each of the operator's own servers. */
  VENDOR_CONCURRENCY: z.preprocess(blankIsUnset, wholeNumber(1, 256).default(8)),
  /** Pictures that a process draws itself at a time. */
  WORKER_CONCURRENCY: z.preprocess(blankIsUnset, wholeNumber(1, 64).default(2)),
  /** Keys of model vendors; setting one lists the vendor's models. */
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(httpUrl),
  GOOGLE_GENERATIVE_AI_API_KEY: optional(z.string()),
  FAL_API_KEY: optional(z.string()),
  REPLICATE_API_TOKEN: optional(z.string()),
  BFL_API_KEY: optional(z.string()),
  /** `0000000000` works without an account. */
  AI_HORDE_API_KEY: optional(z.string()),
  /** A server of the operator's that speaks OpenAI's image API, and its key if it requires one. */
  IMAGES_BASE_URL: optional(httpUrl),
  IMAGES_API_KEY: optional(z.string()),
  /** Its models with their prices: `id=2,id2`. The default price is 1. */
  IMAGES_MODELS: z.preprocess(blankIsUnset, z.string().default("default")).pipe(modelList),
  /** Those of its models that take references. */
  IMAGES_EDIT_MODELS: z.preprocess(blankIsUnset, z.string().default("")).transform(commaList),
  /** A file that lists the operator's own servers and their models. */
  MODELS_FILE: optional(z.string()).transform((file) => file && path.resolve(file)),
  /** Aliases of models for OpenAI clients, as `name=id`. Unset: OpenAI's retired names, for the default model. */
  OPENAI_ALIASES: optional(aliasList),
  /** The bearer token for `/api/metrics`. */
  METRICS_TOKEN: optional(z.string().regex(/^\S{16,}$/, "must have 16 characters or more and no spaces")),
  /** The port on which a worker without web serves `/api/health` and `/api/metrics`. */
  WORKER_PORT: optional(wholeNumber(0, 65_535)),
  /** A collector of traces and metrics that speaks OTLP over HTTP. */
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(httpUrl),
  OTEL_SERVICE_NAME: z.preprocess(blankIsUnset, z.string().default("girlgenerator")),
  LOG_LEVEL: z.preprocess(
    blankIsUnset,
    oneOf(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  ),
});

export type Env = z.output<typeof Environment>;

let parsed: Env | undefined;

/**
 * The environment, including `.env`, validated once per process.
 * @throws Error with one line per invalid variable
 */
export function env(): Env {
  if (parsed) return parsed;
  if (existsSync(".env")) process.loadEnvFile(".env");
  const result = Environment.safeParse(process.env);
  if (!result.success) {
    const lines = new Set(
      result.error.issues.map(({ path: [name], message }) => `${String(name)}: ${message}.`),
    );
    throw new Error(`The environment, or .env, has values that cannot be used.\n${[...lines].join("\n")}`);
  }
  if (result.data.ROLE !== "all" && !result.data.DATABASE_URL) {
    throw new Error(`ROLE=${result.data.ROLE} needs DATABASE_URL: the embedded database serves one process.`);
  }
  if (result.data.DATABASE_URL && !result.data.AUTH_SECRET) {
    throw new Error("DATABASE_URL needs AUTH_SECRET: 32 characters or more, the same for all processes.");
  }
  const { IMAGES_MODELS, IMAGES_EDIT_MODELS } = result.data;
  const stranger = IMAGES_EDIT_MODELS.find((name) => IMAGES_MODELS.every(({ id }) => id !== name));
  if (stranger !== undefined) {
    throw new Error(`IMAGES_EDIT_MODELS: ${stranger} is not one of IMAGES_MODELS.`);
  }
  parsed = result.data;
  return parsed;
}

/** A sentence for each set variable that is unknown but named almost like a known one. */
export function misnamedVariables(): string[] {
  const set = Object.keys(process.env).filter((name) => process.env[name]);
  return nearNames(set, Object.keys(Environment.shape)).map(
    ({ name, meant }) => `The variable ${name} is unknown. Did you mean ${meant}?`,
  );
}

/** Sets production mode and disables telemetry, whatever the shell has; frameworks read this when they load. */
export function beProduction(): void {
  Object.assign(process.env, { NODE_ENV: "production" });
  reportToNobody();
}

/** Disables Next's telemetry. */
export function reportToNobody(): void {
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1" });
}

/** A variable named in an operator's file, for a secret that should not be in the file. `env` has already loaded `.env`. */
export function readVariable(name: string): string | undefined {
  return process.env[name];
}
