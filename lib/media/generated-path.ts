import { createHmac } from "node:crypto";
import { authSecret } from "@/lib/auth/auth-secret";

const BYTES = 24;

/**
 * Where the store has what an attempt at a task made. Nobody guesses it without the service's secret, and the service
 * can work it out again: for an attempt whose process died before it could say what it had stored.
 * @param attempt from 1
 */
export function generatedPath(taskId: string, attempt: number): string {
  const code = createHmac("sha256", authSecret()).update(`image/${taskId}/${attempt}`).digest();
  return `${code.subarray(0, BYTES).toString("base64url")}.png`;
}
