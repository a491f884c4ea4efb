import { createHmac } from "node:crypto";
import { authSecret } from "@/lib/service-secret";

const BYTES = 24;

/**
 * A path in the store that nobody guesses without the service's secret, and that the service can work out again: for what
 * a process stored that died before it could say so.
 * @param meaning what is there, one of its kind
 */
export function secretPath(meaning: string, extension: string): string {
  const code = createHmac("sha256", authSecret()).update(meaning).digest();
  return `${code.subarray(0, BYTES).toString("base64url")}.${extension}`;
}
