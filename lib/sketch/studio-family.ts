import { hueDistance, lchOf } from "./colour";
import type { Random } from "./random";

/** Backdrop colours, from light to dark. */
type Family = readonly [string, string, string, string];

const AMBER: Family = ["#fff6d9", "#ffe19a", "#f6b54f", "#d9763a"];
const COPPER: Family = ["#fdf3d4", "#f4cf92", "#d98d5b", "#8c4a4a"];

/** Backdrops for portraits without a place. */
const STUDIO: readonly Family[] = [
  ["#fff1e2", "#ffd3b8", "#f59f87", "#d9596a"],
  ["#fdeef0", "#f9c3cc", "#ec8799", "#b84a5e"],
  AMBER,
  ["#e9f6ee", "#b8e2cb", "#6fbca0", "#2f7f7c"],
  ["#e4f1fb", "#a9d3f2", "#5f9fdc", "#3a5db0"],
  ["#f1eafc", "#cdb8f0", "#9478d8", "#5a419f"],
  COPPER,
  ["#e8f7f4", "#9fdcd6", "#3fa5a8", "#1f5f78"],
  ["#f0f5dc", "#cfdc98", "#93ae55", "#4f7040"],
];

/** Autumn backdrops. */
const AUTUMN: readonly Family[] = [AMBER, COPPER, ["#fbe9dc", "#f2bd97", "#cf7545", "#8a4030"]];

const GREY = 0.045;

/**
 * Picks a backdrop family that contrasts with the given colours, at random among the best few.
 * @param autumn whether it must be an autumn one
 */
export function studioAgainst(colours: readonly string[], random: Random, autumn: boolean): Family {
  const score = (family: readonly string[]) =>
    Math.min(
      ...colours.map((colour) => {
        const [own, other] = [lchOf(colour), lchOf(family[2] ?? colour)];
        const apart = own.c < GREY ? 120 : hueDistance(own.h, other.h);
        return apart;
      }),
    );
  const sorted = (autumn ? AUTUMN : STUDIO)
    .map((family) => ({ family, score: score(family) }))
    .sort((a, b) => b.score - a.score);
  const good = sorted.filter(({ score }) => score > 72).slice(0, 6);
  const [best] = sorted;
  const chosen = good[Math.floor(random.next() * good.length)] ?? best;
  return chosen?.family ?? ["#fff1e2", "#ffd3b8", "#f59f87", "#d9596a"];
}
