import { createHmac } from "node:crypto";
import { limiter } from "@/lib/limits/limiters";
import { authSecret } from "@/lib/service-secret";

const DAYS = 90;
const SECONDS = DAYS * 24 * 3600;

/** The limiter's table forgets by itself what is over. */
const known = () => limiter("sign-in-known", { requests: 1, seconds: SECONDS });

/** What is kept tells nobody who was where: it takes the secret, the e-mail and the address to find it again. */
const keyOf = (account: string, address: string) =>
  createHmac("sha256", authSecret()).update(`${account} ${address}`).digest("base64url");

/** Remembers for a while that an account's owner has signed in from an address. */
export async function rememberAddress(account: string, address: string): Promise<void> {
  await known().block(keyOf(account, address), SECONDS);
}

/** Whether an account's owner has signed in from an address before. */
export async function isKnownAddress(account: string, address: string): Promise<boolean> {
  return (await known().get(keyOf(account, address))) !== null;
}
