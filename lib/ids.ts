import { randomBytes } from "node:crypto";
import { encodeTime, ulid } from "ulid";

const PREFIXES = {
  task: "task",
  user: "user",
  key: "key",
  image: "img",
  account: "acct",
  upload: "upl",
  refusal: "ref",
  webhook: "whk",
  message: "msg",
  prompt: "prm",
  collection: "col",
} as const;

/**
 * A new id: a prefix for what it names, and a ULID in lower case, so that ids sort by time and cannot be guessed.
 * @see https://github.com/ulid/spec
 */
export function newId(kind: keyof typeof PREFIXES): string {
  return `${PREFIXES[kind]}_${ulid().toLowerCase()}`;
}

/** The lowest id of a moment: all earlier ids sort before it. @param timeMs since 1970 */
export function firstIdAt(kind: keyof typeof PREFIXES, timeMs: number): string {
  return `${PREFIXES[kind]}_${encodeTime(timeMs).toLowerCase()}`;
}

/** 192 random bits in base64url, for URLs that are their own capability. */
export function newSecretPath(): string {
  return randomBytes(24).toString("base64url");
}
