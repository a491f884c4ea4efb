import { SKULLS } from "./beasts/all-beasts";
import { measureOf } from "./measure";
import { OWN_HEADS } from "./own-animal-heads";

/** What is worn on the head. */
export const HATS: ReadonlySet<string> = new Set(
  "top-hat witch-hat santa-hat party-hat cowboy-hat crown womans-hat billed-cap graduation-cap rescue-workers-helmet military-helmet".split(
    " ",
  ),
);

/** Where an animal's head is, in shares of its size: the head's centre x and top y, and the width of a hat. */
type Head = readonly [across: number, down: number, wide: number];
const SEATED: Head = [0.5, 0.1, 0.5];
const HEADS: Readonly<Record<string, Head>> = {
  rabbit: [0.22, 0.34, 0.36],
  penguin: [0.5, 0.1, 0.52],
  owl: [0.5, 0.12, 0.56],
  duck: [0.22, 0.06, 0.36],
  goose: [0.28, 0.06, 0.42],
  swan: [0.2, 0.06, 0.26],
  "baby-chick": [0.34, 0.12, 0.46],
  parrot: [0.36, 0.08, 0.44],
  hedgehog: [0.26, 0.3, 0.34],
  mouse: [0.24, 0.2, 0.36],
  rat: [0.24, 0.2, 0.36],
  monkey: [0.32, 0.1, 0.46],
  chipmunk: [0.3, 0.16, 0.38],
  kangaroo: [0.26, 0.12, 0.3],
  turtle: [0.14, 0.48, 0.24],
  "t-rex": [0.36, 0.06, 0.36],
  sauropod: [0.22, 0.06, 0.28],
  "teddy-bear": [0.5, 0.12, 0.5],
  ghost: [0.5, 0.08, 0.56],
  skull: [0.5, 0.06, 0.66],
  snowman: [0.46, 0.16, 0.4],
  "snowman-without-snow": [0.46, 0.16, 0.4],
};
/** The head of an animal that we draw ourselves. */
function headOf(wearer: string): Head | undefined {
  const skull = SKULLS[wearer] ?? OWN_HEADS[wearer];
  if (!skull) return undefined;
  const [left, top, right, bottom] = measureOf(wearer).box;
  const { x, y, radius } = skull;
  return [(x - left) / (right - left), (y - radius - top) / (bottom - top), (radius * 1.9) / (right - left)];
}

/** How far a hat comes down over the head, as a share of the hat's height. */
const DOWN = 0.14;

/** Where a hat sits, in shares of the wearer's size: its centre relative to the wearer's, its lower edge and its width. */
export function seatOfHat(hat: string, wearer: string): { x: number; y: number; width: number } {
  const [across, down, wide] = HEADS[wearer] ?? headOf(wearer) ?? SEATED;
  const [left, top, right, bottom] = measureOf(hat).box;
  const high = (wide * (bottom - top)) / (right - left);
  return { x: across - 0.5, y: 1 - down - high * DOWN, width: wide };
}
