import { skullOf } from "./beasts/all-beasts";
import { isBeing } from "./beings";
import { measureOf } from "./measure";
import { OWN_HEADS } from "./own-animal-heads";

/** Headwear for animals. */
export const HATS: ReadonlySet<string> = new Set(
  "top-hat witch-hat santa-hat party-hat cowboy-hat crown womans-hat billed-cap graduation-cap rescue-workers-helmet military-helmet".split(
    " ",
  ),
);

/** Where an animal's head is, in shares of its size: the head's centre x and top y, and the width of a hat. */
type Head = readonly [across: number, down: number, wide: number];
const SEATED: Head = [0.5, 0.1, 0.5];
/** Where fruit and the like, which have no head, wear hats and glasses. */
const HEADLESS: Head = [0.5, 0.2, 0.56];
const HEADS: Readonly<Record<string, Head>> = {
  frog: [0.3, 0.0, 0.36],
  dove: [0.26, 0.0, 0.36],
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
  pineapple: [0.46, 0.32, 0.6],
  lemon: [0.44, 0.22, 0.5],
  cactus: [0.5, 0.06, 0.4],
  avocado: [0.6, 0.12, 0.44],
  "teddy-bear": [0.5, 0.12, 0.5],
  ghost: [0.5, 0.08, 0.56],
  skull: [0.5, 0.06, 0.66],
  snowman: [0.46, 0.16, 0.4],
  "snowman-without-snow": [0.46, 0.16, 0.4],
};
/** The head of what a drawing shows, in its square of 32: the middle and the radius. */
export function headIn(name: string): { x: number; y: number; radius: number } {
  const [slug = ""] = name.split(".");
  const skull = skullOf(name) ?? OWN_HEADS[slug];
  if (skull) return skull;
  const [left, top, right, bottom] = measureOf(name).box;
  const [across, down, wide] = HEADS[slug] ?? (isBeing(slug) ? SEATED : HEADLESS);
  const radius = ((right - left) * wide) / 1.9;
  return { x: left + (right - left) * across, y: top + (bottom - top) * down + radius, radius };
}

/** How far the head is from the middle of a drawing that shows its face, as a share of its breadth. */
const FRONTAL = 0.13;
/** Whether a drawing shows the face, rather than the head from the side. */
export function isFrontal(name: string): boolean {
  const [left, , right] = measureOf(name).box;
  return Math.abs(headIn(name).x - (left + right) / 2) < (right - left) * FRONTAL;
}

/** The drawing of what is worn, as a head shows it: glasses have two lenses only from before. */
export const wornAs = (worn: string, wearer: string): string =>
  /^worn-(shades|glasses)$/.test(worn) && !isFrontal(wearer) ? `${worn}-side` : worn;

/** How far a hat covers the head, as a share of the hat's height. */
const DOWN = 0.14;
/** How broad glasses are to a head's radius, and what is about the neck. */
const [FACE, NECK] = [1.75, 1.9];

/** Where something worn sits, in shares of the wearer's size: its centre relative to the wearer's, its lower edge and its width. */
export function seatOfWorn(worn: string, wearer: string): { x: number; y: number; width: number } {
  const { x, y, radius } = headIn(wearer);
  const [left, top, right, bottom] = measureOf(wearer).box;
  const [wide, high] = [right - left, bottom - top];
  const [l, t, r, b] = measureOf(worn).box;
  const ratio = (b - t) / (r - l);
  const seat = (cx: number, low: number, width: number) => ({
    x: (cx - left) / wide - 0.5,
    y: (bottom - low) / high,
    width: width / wide,
  });
  const isBefore = isFrontal(wearer);
  if (/^worn-(shades|glasses)/.test(worn)) {
    const width = radius * FACE * (isBefore ? 1 : 0.9);
    return seat(x - (isBefore ? 0 : radius * 0.12), y + (width * ratio) / 2 - radius * 0.04, width);
  }
  if (worn === "worn-bubble") {
    const width = radius * 3.1;
    return seat(x, y + radius * 1.42, width);
  }
  if (worn === "worn-wreath") {
    const width = radius * 1.9;
    return seat(x, y - radius * 0.42, width);
  }
  if (worn === "worn-patch") {
    const width = radius * 1.9;
    return seat(x - (isBefore ? radius * 0.16 : radius * 0.1), y + width * ratio * 0.6, width);
  }
  if (worn.startsWith("worn-") && worn !== "worn-chef-hat") {
    const width = radius * NECK * (worn === "worn-tie" ? 0.4 : worn === "worn-bow" ? 0.62 : 1);
    const top = y + radius * (isBefore ? 0.82 : 0.86) - width * ratio * (worn === "worn-bow" ? 0.4 : 0.12);
    return seat(x + (isBefore ? 0 : radius * 0.5), top + width * ratio, width);
  }
  const width = radius * 1.9;
  return seat(x, y - radius + width * ratio * DOWN, width);
}
