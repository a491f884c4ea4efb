import { createHmac } from "node:crypto";
import { authSecret } from "@/lib/service-secret";

const BYTES = 24;

/**
 * A path in the store that cannot be guessed without the service's secret, but that the service can recompute: to find
 * what a process stored before it died.
 * @param meaning identifies the file among its kind
 */
export function secretPath(meaning: string, extension: string): string {
  const code = createHmac("sha256", authSecret()).update(meaning).digest();
  return `${code.subarray(0, BYTES).toString("base64url")}.${extension}`;
}
