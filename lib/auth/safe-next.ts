const HERE = "http://here";

/**
 * Where to go after signing in: a path on this site, whatever was asked for. Anything else would let a link to us lead
 * elsewhere. What is judged, and followed, is the path as browsers resolve it: `/..//example.com` becomes `//example.com`,
 * which names a host.
 * @param next out of the query
 */
export function safeNext(next: unknown): string {
  if (typeof next !== "string" || !next.startsWith("/")) return "/studio";
  const url = URL.parse(next, HERE);
  if (url?.origin !== HERE || url.pathname.includes("//")) return "/studio";
  return url.pathname + url.search + url.hash;
}
