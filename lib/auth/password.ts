import { hash, verify } from "@node-rs/argon2";
import { withSemaphore } from "@/lib/semaphore";

/** OWASP's second recommended set: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of a password that nobody has, so that an unknown e-mail takes as long as a wrong password. */
const DECOY =
  "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/**
 * How many hashes are computed at a time. Each occupies a libuv thread, which file reads, DNS look-ups and compression
 * need as well; during a rush of sign-ins everything else goes on, and only sign-ins wait.
 */
const AT_ONCE = 2;

const inLine = <T>(work: () => Promise<T>) => withSemaphore("passwords", AT_ONCE, work);

/** @returns the password's argon2id hash in PHC string format */
export function hashPassword(password: string): Promise<string> {
  return inLine(() => hash(password, COST));
}

/**
 * Compares a password with a stored hash, in the same time whether there is one or not.
 * @param stored null or undefined for no user, or a user without a password: never a match
 */
export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const matches = await inLine(() => verify(stored ?? DECOY, password));
  return stored ? matches : false;
}
