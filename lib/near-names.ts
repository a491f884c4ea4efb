import { distance } from "fastest-levenshtein";

/** Two slips in a name as long as this are slips; shorter names are that close to many others. */
const LONG = 8;
const SHORTEST = 6;

/** Case and what stands between words are the first to be mistaken. */
const bare = (name: string) => name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

/**
 * Names that are not known, but close to one that is: slips of the hand, it seems.
 * @returns each with the one that was probably meant
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
  if (other.length < SHORTEST) return false;
  return distance(one, other) <= (other.length < LONG ? 1 : 2);
}
