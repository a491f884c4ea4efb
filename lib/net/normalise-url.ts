/** What RFC 3986 has in a path, a query or a fragment; a percent sign only before two hexadecimal digits. */
const NOT_IN_URI = /%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/g;

/**
 * A URL as it is kept and shown: written by the URL standard, and where that lets through what no URI has (`^`, a
 * backtick, braces), percent-encoded.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2
 */
export function normaliseUrl({ origin, href }: URL): string {
  return origin + href.slice(origin.length).replaceAll(NOT_IN_URI, (sign) => encodeURIComponent(sign));
}
