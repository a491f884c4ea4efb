import { LONGEST_WAIT_SECONDS } from "@/lib/contract/waiting";

/**
 * How many seconds a caller would wait for the end of a task. Too large a number, or none, means the maximum; what
 * cannot be parsed is ignored, as preferences are.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-4.3
 */
export function readPreferredWait(headers: Headers): number | undefined {
  for (const preference of (headers.get("prefer") ?? "").split(",")) {
    const [name = "", value] = (preference.split(";", 1)[0] ?? "").split("=").map((part) => part.trim());
    if (name.toLowerCase() !== "wait") continue;
    // An empty value is none. @see https://www.rfc-editor.org/rfc/rfc7240#section-2
    if (value === undefined || value === "" || value === '""') return LONGEST_WAIT_SECONDS;
    const seconds = /^"?([1-9]\d*)"?$/.exec(value)?.[1];
    return seconds === undefined ? undefined : Math.min(Number(seconds), LONGEST_WAIT_SECONDS);
  }
  return undefined;
}
