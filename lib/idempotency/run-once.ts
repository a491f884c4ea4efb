import { createHash, randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { claimKey, findKey, releaseKey, type StoredAnswer, storeAnswer } from "@/db/queries/idempotency-keys";
import { IDEMPOTENCY_HOLD_SECONDS, IDEMPOTENCY_KEY_HOURS, REPLAYED_HEADER } from "@/lib/contract/idempotency";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";

/** An idempotent request: its owner, its key, and its content. */
export type OnceRequest = { userId: string; key: string; livemode: boolean; asks: unknown };

/** A prefix that no client can send: the same key used with a test key is another request. */
const IN_TESTS = "\u0001";

/** A response. */
export type Answer = {
  status: number;
  body: unknown;
  headers: Record<string, string>;
  /** A stream instead of a body; it is not stored. */
  events?: AsyncGenerator<string>;
};

/** Stores a response in the transaction that does the work, so that both are committed or neither. */
export type KeepAnswer = (tx: Database, answer: Answer) => Promise<void>;

const KEPT_SECONDS = IDEMPOTENCY_KEY_HOURS * 3_600;
/** A key can be released between being found taken and being read; then it is free again. */
const MAX_TRIES = 3;

/**
 * Does a request's work, unless it has been done before.
 * @param work stores its response in its own transaction. If it throws, the key is free again
 * @returns its response, or the stored one, marked as such
 * @throws AppError `idempotency_key_reused`, `request_in_progress`, and whatever `work` throws
 */
export async function runOnce(
  db: Database,
  { userId, key, livemode, asks }: OnceRequest,
  work: (keep: KeepAnswer) => Promise<Answer>,
): Promise<Answer> {
  const requestHash = createHash("sha256").update(JSON.stringify(asks)).digest("hex");
  const claim = { userId, key: livemode ? key : IN_TESTS + key, claim: randomUUID() };
  const rules = { heldSeconds: IDEMPOTENCY_HOLD_SECONDS, keptSeconds: KEPT_SECONDS };
  for (let tries = 1; !(await claimKey(db, { ...claim, requestHash, ...rules })); tries++) {
    const found = await findKey(db, claim);
    if (found && found.requestHash !== requestHash) throw new AppError("idempotency_key_reused");
    if (found?.answer) return replay(found.answer);
    if (found || tries === MAX_TRIES) throw stillRunning();
  }
  const keep: KeepAnswer = async (tx, { status, body, headers }) => {
    const answer = { status, body: { text: JSON.stringify(body), headers } };
    // A request so slow that another has taken over its key must not do the work as well.
    if (!(await storeAnswer(tx, { ...claim, answer }))) throw stillRunning();
  };
  try {
    return await work(keep);
  } catch (error) {
    await releaseKey(db, claim).catch((cause: unknown) =>
      logger().warn({ err: cause }, "an idempotency key was not released; its claim expires shortly"),
    );
    throw error;
  }
}

function replay({ status, body: { text, headers } }: StoredAnswer): Answer {
  return { status, body: JSON.parse(text), headers: { ...headers, [REPLAYED_HEADER]: "true" } };
}

function stillRunning(): AppError {
  return new AppError("request_in_progress", undefined, { headers: { "Retry-After": "1" } });
}
