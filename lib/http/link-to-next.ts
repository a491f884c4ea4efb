/**
 * The `Link` header to a list's next page: the same query, with the next cursor.
 * @param address the list's absolute URL
 * @returns no header if there is no next page
 * @see https://www.rfc-editor.org/rfc/rfc8288
 */
export function linkToNext(
  address: string,
  query: Readonly<Record<string, string | number | undefined>>,
  nextCursor: string | null,
): Record<string, string> {
  if (nextCursor === null) return {};
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor: nextCursor }))
    if (value !== undefined) next.set(name, String(value));
  return { Link: `<${address}?${next}>; rel="next"` };
}
