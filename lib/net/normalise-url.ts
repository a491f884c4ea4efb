/** Characters that RFC 3986 allows in path, query and fragment; a percent sign only before two hexadecimal digits. */
const NOT_IN_URI = /%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/g;

/**
 * A URL's canonical form: as serialised by the URL standard, with characters that it lets through but URIs do not allow (`^`,
 * backticks, braces) percent-encoded.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2
 */
export function normaliseUrl({ origin, href }: URL): string {
  return origin + href.slice(origin.length).replaceAll(NOT_IN_URI, (sign) => encodeURIComponent(sign));
}
