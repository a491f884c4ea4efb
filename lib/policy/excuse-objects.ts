import type { Found } from "./find-terms";

/** At most a space between a thing and what is said of it. */
const BESIDE = 1;
/** What the words for naked mean besides. */
const SAID = /^(?:bare|nudity|undress|figure)/;

/** What is bare and is nobody. */
const OBJECT = /^(?:object|beast) /;

const gap = (one: Found<string>, other: Found<string>) =>
  Math.max(one.start - other.end, other.start - one.end);

/**
 * Drops words for naked that are said of a tree, a wall, feet or an animal in the same language.
 * @param found the terms of a text
 * @param isSomebody whether a person's word begins at a position: "bare tree girl" is one thing
 */
export function withoutBareObjects<T extends string>(
  found: Found<T>[],
  isSomebody: (after: number) => boolean,
): Found<T>[] {
  const objects = found.filter(({ meaning }) => OBJECT.test(meaning));
  if (objects.length === 0) return found;
  const bare = found.filter(
    (term) =>
      term.meaning.startsWith("bare ") &&
      objects.some(
        (object) =>
          object.meaning.slice(-2) === term.meaning.slice(-2) &&
          gap(object, term) >= 0 &&
          gap(object, term) <= BESIDE &&
          !isSomebody(Math.max(object.end, term.end)),
      ),
  );
  return found.filter(
    ({ meaning, start, end }) =>
      !SAID.test(meaning) || !bare.some((one) => one.start <= start && end <= one.end),
  );
}
