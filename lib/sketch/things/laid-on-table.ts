import type { Thing } from "./thing";

/** How things stand that are not on what they stand to. */
const AROUND: readonly string[] = [
  "under",
  "beside",
  "left",
  "right",
  "before",
  "behind",
  "between",
  "above",
];

/**
 * The things on a table with nothing else around it, which is then drawn close up, as a board across the picture. Undefined
 * where things stand elsewhere.
 */
export function laidOnTable(things: readonly Thing[]): Thing[] | undefined {
  const at = things.findIndex(({ slug, count, colour }) => slug === "table" && count === 1 && !colour);
  const isLaid = ({ slug, stands }: Thing) =>
    slug === "table" || (stands !== undefined && stands.to >= 0 && !AROUND.includes(stands.how));
  if (at < 0 || things.length < 2 || !things.every(isLaid) || things[at]?.stands) return undefined;
  return things
    .filter((_, index) => index !== at)
    .map(({ stands, ...thing }) =>
      !stands || stands.to === at
        ? thing
        : { ...thing, stands: { ...stands, to: stands.to > at ? stands.to - 1 : stands.to } },
    );
}
