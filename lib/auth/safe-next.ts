const HERE = "http://here";

/**
 * Where to go after signing in: always a path on this site. Anything else would be an open redirect. The path is
 * judged, and followed, as browsers resolve it: `/..//example.com` becomes `//example.com`, which names a host.
 * @param next from the query
 */
export function safeNext(next: unknown): string {
  if (typeof next !== "string" || !next.startsWith("/")) return "/studio";
  const url = URL.parse(next, HERE);
  if (url?.origin !== HERE || url.pathname.includes("//")) return "/studio";
  return url.pathname + url.search + url.hash;
}
