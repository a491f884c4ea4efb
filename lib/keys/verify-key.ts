import { RateLimiterMemory } from "rate-limiter-flexible";
import { AppError } from "@/lib/errors";
import { consume } from "@/lib/limits/consume";
import { shared } from "@/lib/shared";
import { hashKey, isWellFormedKey } from "./key-format";

const GUESSES = { requests: 30, seconds: 60 };
const REMEMBERED = 10_000;

/** Addresses over the limit for wrong keys, in this process's memory: refusing them costs no query. */
const blocked = () =>
  shared("keys.blocked", () => new RateLimiterMemory({ points: 1, duration: GUESSES.seconds }));

/** The look-ups left to an address over the limit, so that a neighbour's valid key passes, too. */
const lookups = () => shared("keys.lookups", () => new RateLimiterMemory({ points: 5, duration: 1 }));

/** Hashes of keys that worked recently: they are looked up even from an address over the limit. */
const seen = () => shared("keys.seen", () => new Set<string>());

/** Hashes of keys that were just found invalid: sending one over and over is not guessing, and costs no query. */
const wrong = () =>
  shared("keys.wrong", () => new RateLimiterMemory({ points: 1, duration: GUESSES.seconds }));

function remember(sha256: string): void {
  seen().delete(sha256);
  seen().add(sha256);
  for (const oldest of seen()) {
    if (seen().size <= REMEMBERED) break;
    seen().delete(oldest);
  }
}

/**
 * Finds a key's owner. A malformed key is refused without a query; an address that has sent many well-formed wrong keys
 * gets few queries until its window ends.
 * @param address of the caller
 * @param find looks a key up by its hash
 * @returns what it found; undefined for an unknown, revoked or expired key, which are indistinguishable
 * @throws AppError `rate_limit_exceeded` for an address that is guessing
 */
export async function verifyKey<Found>(
  { key, address }: { key: string; address: string },
  find: (sha256: string) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  if (!isWellFormedKey(key)) return undefined;
  const sha256 = hashKey(key);
  if (await wrong().get(sha256)) return undefined;
  const block = await blocked().get(address);
  if (block && !seen().has(sha256) && !(await mayLookUp(address))) throw tooManyGuesses(block.msBeforeNext);
  const found = await find(sha256);
  if (found) {
    remember(sha256);
    return found;
  }
  seen().delete(sha256);
  await wrong().block(sha256, GUESSES.seconds);
  const { allowed, resetSeconds } = await consume("guess", GUESSES, address);
  if (!allowed) {
    await blocked().block(address, resetSeconds);
    throw tooManyGuesses(resetSeconds * 1000);
  }
  return undefined;
}

function mayLookUp(address: string): Promise<boolean> {
  return lookups()
    .consume(address)
    .then(
      () => true,
      () => false,
    );
}

function tooManyGuesses(waitMs: number): AppError {
  const seconds = Math.ceil(waitMs / 1000);
  return new AppError("rate_limit_exceeded", `Too many invalid API keys. Try again in ${seconds} seconds.`, {
    headers: {
      "Retry-After": String(seconds),
      "RateLimit-Policy": `"guess";q=${GUESSES.requests};w=${GUESSES.seconds}`,
      RateLimit: `"guess";r=0;t=${seconds}`,
    },
  });
}
