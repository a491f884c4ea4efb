/** How much of a vendor's response is logged. */
const MAX_LENGTH = 500;

/** Patterns of keys, complete or partly masked, and of headers that carry them. */
const KEYS = [
  /\b(?:sk|r8|hf|fal|bfl|gsk)[-_][\w*.-]{4,}/gi,
  /\bAIza[\w*-]{4,}/g,
  /\b(?:Bearer|Key)\s+\S{8,}/gi,
];

/** Shorter secrets are words that may occur anywhere. */
const SHORTEST_SECRET = 4;

/** Pictures in base64. */
const BASE64 = /[A-Za-z0-9+/=_-]{120,}/g;

/**
 * A vendor's message, redacted for the log.
 * @param secrets values to redact, including the user's prompt
 */
export function redact(text: string, secrets: readonly (string | undefined)[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (!secret || secret.length < SHORTEST_SECRET) continue;
    clean = clean
      .replaceAll(secret, "[redacted]")
      .replaceAll(JSON.stringify(secret).slice(1, -1), "[redacted]");
  }
  for (const pattern of KEYS) clean = clean.replace(pattern, "[redacted]");
  clean = clean.replace(BASE64, "[data]");
  return clean.length > MAX_LENGTH ? `${clean.slice(0, MAX_LENGTH)}…` : clean;
}
