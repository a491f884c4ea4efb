import { createHmac } from "node:crypto";
import { isRemembered, remember } from "@/lib/limits/marks";
import { authSecret } from "@/lib/service-secret";

const DAYS = 90;
const SECONDS = DAYS * 24 * 3600;

const KNOWN = "sign-in-known";

/** Reveals nobody's whereabouts: finding an entry takes the secret, the e-mail and the address. */
const keyOf = (account: string, address: string) =>
  createHmac("sha256", authSecret()).update(`${account} ${address}`).digest("base64url");

/** Remembers for a while that an account's owner has signed in from an address. */
export async function rememberAddress(account: string, address: string): Promise<void> {
  await remember(KNOWN, keyOf(account, address), SECONDS);
}

/** Whether an account's owner has signed in from an address before. */
export function isKnownAddress(account: string, address: string): Promise<boolean> {
  return isRemembered(KNOWN, keyOf(account, address));
}
