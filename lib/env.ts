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
  // The checks that follow parse the URL.
  abort: true,
});
/** A service below a path would need it in every link and cookie, so what follows the host is refused rather than left out. */
const origin = httpUrl
  .refine((url) => new URL(url).href === `${new URL(url).origin}/`, "must have nothing after the host")
  .transform((url) => new URL(url).origin);
/** Whether the files that a database's address names for TLS are there: the driver says of one that is not just its path. */
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

/** `id=2,id2`: models and what an image of each costs. */
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

/** `name=id,name2=id2`: what clients call a model, and which one is meant. `none` is nobody. */
const aliasList = z
  .string()
  .transform((text) => (text.trim() === "none" ? [] : commaList(text)))
  .pipe(
    z.array(z.string().regex(/^[^=\s]+=[^=\s]+$/, "must be names with ids like dall-e-3=sketch, or none")),
  )
  .transform((items) => new Map(items.map((item) => item.split("=", 2) as [name: string, id: string])));

const Environment = z.object({
  NODE_ENV: z.preprocess(blankIsUnset, oneOf(["development", "production", "test"]).default("development")),
  /** Where to listen. 0 lets the system choose a free port. */
  PORT: z.preprocess(blankIsUnset, wholeNumber(0, 65_535).default(3000)),
  HOST: z.preprocess(blankIsUnset, z.string().default("127.0.0.1")),
  /** The address that users see, for the URLs in answers. Unset: the one that the request was sent to. */
  APP_URL: optional(origin),
  /** Everything that the embedded default keeps: database, images, secret, demo account. */
  DATA_DIR: z.preprocess(blankIsUnset, z.string().default(".data")).transform((dir) => path.resolve(dir)),
  /** Proxies whose word on `X-Forwarded-For` counts: addresses and networks, with commas between them. */
  TRUSTED_PROXIES: addressesAndNetworks,
  /** Where webhooks are delivered although it is no public address: addresses and networks, with commas between them. */
  WEBHOOK_PRIVATE_NETWORKS: addressesAndNetworks,
  /** How long a connection without a request stays open, in seconds: longer than a proxy before us keeps its own. */
  KEEP_ALIVE_SECONDS: z.preprocess(blankIsUnset, wholeNumber(1, 3_600).default(65)),
  /** For how many seconds after SIGTERM requests are still taken, while the health check sends balancers elsewhere. */
  DRAIN_SECONDS: z.preprocess(blankIsUnset, wholeNumber(0, 300).default(5)),
  /** A PostgreSQL server. Unset: the embedded one, in `DATA_DIR`. */
  DATABASE_URL: optional(databaseUrl),
  /** The same database as the role that owns it, for migrations and grants. Unset: the one in `DATABASE_URL` owns it. */
  MIGRATION_DATABASE_URL: optional(databaseUrl),
  /** Of a private store of Vercel Blob, for the images. Unset: a folder in `DATA_DIR`. */
  BLOB_READ_WRITE_TOKEN: optional(z.string()),
  DATABASE_POOL_SIZE: z.preprocess(blankIsUnset, wholeNumber(1, 200).default(10)),
  /** Signs the sessions. Unset: one that is made and kept in `DATA_DIR`, for the embedded database only. */
  AUTH_SECRET: optional(z.string().min(32, "must have 32 characters or more")),
  /** What a new account begins with, in credits. */
  SIGNUP_CREDITS: z.preprocess(blankIsUnset, wholeNumber(0, 1_000_000).default(20)),
  /** How many of those credits are given away in a day, all accounts together. */
  SIGNUP_POOL: z.preprocess(blankIsUnset, wholeNumber(0, 1_000_000_000).default(2_000)),
  /** Sign-in with GitHub and Google: each where both of its values are there. */
  AUTH_GITHUB_ID: optional(z.string()),
  AUTH_GITHUB_SECRET: optional(z.string()),
  AUTH_GOOGLE_ID: optional(z.string()),
  AUTH_GOOGLE_SECRET: optional(z.string()),
  /** Which part of the service this process is. The embedded database allows only `all`. */
  ROLE: z.preprocess(blankIsUnset, oneOf(["all", "web", "worker"]).default("all")),
  /** How many tasks one process has in work at each vendor, and at each of the operator's own servers. */
  VENDOR_CONCURRENCY: z.preprocess(blankIsUnset, wholeNumber(1, 256).default(8)),
  /** How many pictures one process draws itself at a time. */
  WORKER_CONCURRENCY: z.preprocess(blankIsUnset, wholeNumber(1, 64).default(2)),
  /** Vendors of image models: a vendor's models are listed where its key is set. */
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(httpUrl),
  GOOGLE_GENERATIVE_AI_API_KEY: optional(z.string()),
  FAL_API_KEY: optional(z.string()),
  REPLICATE_API_TOKEN: optional(z.string()),
  BFL_API_KEY: optional(z.string()),
  /** `0000000000` draws without an account. */
  AI_HORDE_API_KEY: optional(z.string()),
  /** One of the operator's own servers that speaks OpenAI's protocol for images, its key if it wants one. */
  IMAGES_BASE_URL: optional(httpUrl),
  IMAGES_API_KEY: optional(z.string()),
  /** Its models, with their prices: `id=2,id2`. No price is 1. */
  IMAGES_MODELS: z.preprocess(blankIsUnset, z.string().default("default")).pipe(modelList),
  /** Which of them take references. */
  IMAGES_EDIT_MODELS: z.preprocess(blankIsUnset, z.string().default("")).transform(commaList),
  /** A file that says which the operator's own servers there are, and which models. */
  MODELS_FILE: optional(z.string()).transform((file) => file && path.resolve(file)),
  /** What OpenAI's clients call a model here, as `name=id`. Unset: the names that OpenAI has retired, for the default model. */
  OPENAI_ALIASES: optional(aliasList),
  /** Who sends it may read what was measured, at `/api/metrics`. */
  METRICS_TOKEN: optional(z.string().regex(/^\S{16,}$/, "must have 16 characters or more and no spaces")),
  /** Where a worker without web answers `/api/health` and `/api/metrics`. */
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
 * The environment and what `.env` adds to it, checked once per process.
 * @throws Error with one line per variable that has a value it cannot have.
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

/** A sentence for each variable that has a value and no meaning here, and is named almost like one that has. */
export function misnamedVariables(): string[] {
  const set = Object.keys(process.env).filter((name) => process.env[name]);
  return nearNames(set, Object.keys(Environment.shape)).map(
    ({ name, meant }) => `The variable ${name} is unknown. Did you mean ${meant}?`,
  );
}

/** Makes this a production process that reports to nobody, whatever the shell had: frameworks read it when they load. */
export function beProduction(): void {
  Object.assign(process.env, { NODE_ENV: "production" });
  reportToNobody();
}

/** Keeps Next from telling its makers how it is used. */
export function reportToNobody(): void {
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1" });
}

/** A variable that a file of the operator's names, for a secret that is not to stand there. `env` has read `.env` before. */
export function readVariable(name: string): string | undefined {
  return process.env[name];
}
