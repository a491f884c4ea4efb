import { distance } from "fastest-levenshtein";

/** How many typos to allow for a name's length. Shorter names are as close to unrelated ones, as XAI is to FAL. */
const SLIPS = [
  { from: 12, most: 2 },
  { from: 8, most: 1 },
  { from: 6, most: 0 },
];

/** Ignores case and separators, which are mistaken most often. */
const bare = (name: string) => name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

/**
 * Unknown names that are close to a known one, so probably typos.
 * @returns each with the name that was probably meant
 */
export function nearNames(
  names: readonly string[],
  known: readonly string[],
): { name: string; meant: string }[] {
  const isKnown = new Set(known);
  return names
    .filter((name) => !isKnown.has(name))
    .flatMap((name) => {
      const meant = known.find((other) => isNear(bare(name), bare(other)));
      return meant === undefined ? [] : [{ name, meant }];
    });
}

function isNear(one: string, other: string): boolean {
  const rule = SLIPS.find(({ from }) => other.length >= from);
  return rule !== undefined && distance(one, other) <= rule.most;
}
