/**
 * The page of an anchor. An anchor that begins with a part's name and a hyphen is within that part; the longest name wins.
 * @param places the page of each part, by its anchor
 * @returns undefined if it belongs to no part
 */
export function findAnchor(places: Readonly<Record<string, string>>, anchor: string): string | undefined {
  for (let name = anchor; name; name = name.slice(0, Math.max(0, name.lastIndexOf("-")))) {
    if (Object.hasOwn(places, name)) return places[name];
  }
  return undefined;
}
