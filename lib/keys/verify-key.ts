import { RateLimiterMemory } from "rate-limiter-flexible";
import { AppError } from "@/lib/errors";
import { consume } from "@/lib/limits/consume";
import { shared } from "@/lib/shared";
import { hashKey, isWellFormedKey } from "./key-format";

const GUESSES = { requests: 30, seconds: 60 };
const REMEMBERED = 10_000;

/** Addresses that are over the limit for guesses, in this process's memory: refusing them costs no query. */
const blocked = () =>
  shared("keys.blocked", () => new RateLimiterMemory({ points: 1, duration: GUESSES.seconds }));

/** What an address that is over the limit may still look up, so that a right key of a neighbour passes, too. */
const lookups = () => shared("keys.lookups", () => new RateLimiterMemory({ points: 5, duration: 1 }));

/** Hashes of keys that worked a while ago: they are looked up even for an address that has been guessing. */
const seen = () => shared("keys.seen", () => new Set<string>());

/** Hashes of keys that were none a moment ago: who sends one over and over guesses at nothing, and costs no query. */
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
 * Finds whom a key belongs to. A key that cannot be one is refused without a query; an address that has tried many
 * well-formed keys in vain gets few queries until its window ends.
 * @param address of the caller
 * @param find looks a key up by its hash
 * @returns what it found; undefined for a key that is unknown, revoked or expired: nothing tells them apart
 * @throws AppError `rate_limit_exceeded` for an address that guesses
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
