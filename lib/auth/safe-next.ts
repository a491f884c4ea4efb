/**
 * Where to go after signing in: a path on this site, whatever was asked for. Anything else would let a link to us lead
 * elsewhere.
 * @param next out of the query
 */
export function safeNext(next: unknown): string {
  if (typeof next !== "string" || !/^\/(?![/\\])[^\s\p{Cc}\\]*$/u.test(next)) return "/studio";
  return new URL(next, "http://here").origin === "http://here" ? next : "/studio";
}
