/**
 * How long a vendor asks to wait: by its header, in seconds or as a date, or by Google's field in the body.
 * @param headers with names in lower case
 * @returns milliseconds, or undefined if it does not say
 */
export function retryAfterOf(headers: Record<string, string> = {}, body = ""): number | undefined {
  const written = headers["retry-after"]?.trim();
  if (written && /^\d+(\.\d+)?$/.test(written)) return Number(written) * 1000;
  const date = written ? Date.parse(written) : Number.NaN;
  if (!Number.isNaN(date)) return Math.max(0, date - Date.now());
  const [, seconds] = /"retryDelay":\s*"(\d+(?:\.\d+)?)s"/.exec(body) ?? [];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
