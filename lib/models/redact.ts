/** As much of a vendor's answer as is worth a log line. */
const MAX_LENGTH = 500;

/** What keys look like, whole or half masked, and how they are sent. */
const KEYS = [
  /\b(?:sk|r8|hf|fal|bfl|gsk)[-_][\w*.-]{4,}/gi,
  /\bAIza[\w*-]{4,}/g,
  /\b(?:Bearer|Key)\s+\S{8,}/gi,
];

/** What is shorter is a word, and may be part of any. */
const SHORTEST_SECRET = 4;

/** Pictures, written as text. */
const BASE64 = /[A-Za-z0-9+/=_-]{120,}/g;

/**
 * A vendor's words, fit for the log.
 * @param secrets what must not be in it, the user's prompt included
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
