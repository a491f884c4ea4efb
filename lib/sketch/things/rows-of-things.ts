import type { Random } from "@/lib/sketch/random";
import { type Block, FAR, type Placed } from "./blocks";
import { type Habitat, isBeast, KINDS } from "./catalogue";
import { drawingOf } from "./drawn-doing";
import { floats, swims } from "./homes";
import { measureOf } from "./measure";
import type { Thing } from "./thing";

/** How strongly sizes differ: 1 would be natural, and leave nothing of an ant beside an elephant. */
const CONTRAST = 0.45;
/** The scale of little things, relative to their kind. */
const SMALL = 0.6;
/** The scale of huge things. */
const LARGE = 1.75;
/** How many are in one row. */
const ROW = 4;
const GAP = 1.06;
/** The colours of things that are said to be multicoloured. */
const MANY_COLOURS = ["#e8566a", "#f2b53c", "#4fae6a", "#3f8fe0", "#9a6ae0", "#f28a3c"] as const;
/** The number of birds from which they fly in a V. */
const ARROW = 4;
/** What lives or grows scattered rather than in a row. */
const STRAGGLING: readonly (Habitat | undefined)[] = [
  "farm",
  "savanna",
  "land",
  "wood",
  "arctic",
  "shore",
  "garden",
  "building",
];

/** What each of several things of one kind has of them all. */
const lookOf = ({ slug, colour, pose, material, dress }: Thing) => ({ slug, colour, pose, material, dress });

function sizeOf(thing: Thing): { width: number; height: number } {
  const sides = (name: string) => {
    const [left, top, right, bottom] = measureOf(name).box;
    return [right - left, bottom - top] as const;
  };
  // An animal that lies down does not get larger.
  const side =
    ((KINDS.get(thing.slug)?.size ?? 1) ** CONTRAST * (thing.small ? SMALL : thing.large ? LARGE : 1)) /
    Math.max(...sides(thing.slug));
  const [wide, high] = sides(drawingOf(thing));
  return { width: wide * side, height: high * side };
}

/** Flying birds in a V, with the first one ahead. */
function arrow(thing: Thing, random: Random): Block {
  const { count } = thing;
  const { width, height } = sizeOf(thing);
  const parts = Array.from({ length: count }, (_, index): Placed => {
    const rank = Math.ceil(index / 2);
    const by = 1 - rank * 0.06;
    return {
      ...lookOf(thing),
      x: (rank - count / 4) * width * 0.98 + random.between(-0.08, 0.08) * width,
      y:
        (index % 2 ? -1 : 1) * rank * height * 0.46 +
        random.between(-0.1, 0.1) * height -
        height * (count / 4) * 0.46,
      width: width * by,
      height: height * by,
      grounded: false,
    };
  });
  return { parts, width: width * (1 + count / 2), height: height * (1 + (count / 2) * 0.92) };
}

/** A herd, staggered to both sides, with the farther ones smaller. */
function herd(thing: Thing, random: Random): Block {
  const { pose, count } = thing;
  const { width, height } = sizeOf(thing);
  const parts = Array.from({ length: count }, (_, index): Placed => {
    const far = [0.5, 0, 1, 0.25, 0.8, 0.1, 0.6, 0.9, 0.4][index % 9] ?? 0;
    const by = 1 - far * 0.32;
    return {
      ...lookOf(thing),
      x: (index - (count - 1) / 2) * width * 0.82 + random.between(-0.06, 0.06) * width,
      y: -far * height * 0.62,
      width: width * by,
      height: height * by,
      grounded: true,
      turned: pose !== "run" && pose !== "jump" && random.chance(0.3),
    };
  });
  return {
    parts: parts.sort((one, other) => one.y - other.y),
    width: width * (0.82 * (count - 1) + 1),
    height: height * 1.42,
  };
}

/** A shoal of fish, with the farther ones smaller. */
function shoal(thing: Thing, random: Random): Block {
  const { count } = thing;
  const { width, height } = sizeOf(thing);
  const columns = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  const parts = Array.from({ length: count }, (_, index): Placed => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const by = random.between(0.68, 1.08);
    return {
      ...lookOf(thing),
      x: (column - (columns - 1) / 2 + (row % 2 ? 0.36 : -0.1) + random.between(-0.14, 0.14)) * width * 1.18,
      y: (row - rows + random.between(-0.2, 0.2)) * height * 1.35,
      width: width * by,
      height: height * by,
      grounded: false,
    };
  });
  return { parts, width: width * columns * 1.3, height: height * rows * 1.35 };
}

/** Things that come in many colours anyway. */
const MOTLEY: readonly string[] = ["hot-air-balloon", "balloon", "kite", "candy", "macarons"];

/** Gives each of several a colour of its own, if they are multicoloured. */
const coloured = (thing: Thing, block: Block): Block =>
  (thing.varied || (!thing.colour && MOTLEY.includes(thing.slug))) && block.parts.length > 1
    ? {
        ...block,
        parts: block.parts.map((part, nth) => ({ ...part, colour: MANY_COLOURS[nth % MANY_COLOURS.length] })),
      }
    : block;

/** All things of one kind: in one row, or in two if there are many; living things are spaced less evenly. */
function rowsOf(thing: Thing, isAlone: boolean, random: Random): Block {
  const { slug, count, stands, pose } = thing;
  if (pose === "fly" && count >= ARROW && !stands) return arrow(thing, random);
  const airy = floats(slug) || pose === "fly";
  if (count > 3 && airy && (swims(slug) || slug === "hot-air-balloon") && !stands)
    return shoal(thing, random);
  if (count > ROW && isBeast(slug) && !airy && !stands) return herd(thing, random);
  const { width, height } = sizeOf(thing);
  const kind = KINDS.get(slug);
  const laid = stands?.how === "on";
  const loose = count > 1 && !airy && STRAGGLING.includes(kind?.habitat);
  const turns = loose && kind?.habitat !== "garden" && kind?.habitat !== "building" && count < 6;
  const inLine = slug === "candle" && stands?.how === "on";
  const heaped = (stands ? stands.how === "in" : !isAlone) && count > 2 && kind?.habitat === "table";
  const back = (count > ROW && !inLine) || heaped ? Math.floor(count / 2) : loose && count === ROW ? 1 : 0;
  const front = count - back;
  const gap = inLine ? 0.7 : loose && count <= ROW ? (FAR.includes(kind?.habitat) ? 0.9 : 1.14) : GAP;
  const row = (many: number, far: boolean): Placed[] =>
    Array.from({ length: many }, (_, index) => {
      const by = far && loose ? 0.84 : loose ? random.between(0.9, 1.06) * (index % 2 ? 0.9 : 1) : 1;
      const spread = far && many < front ? (front - 1) / Math.max(1, many) : 1;
      return {
        ...lookOf(thing),
        x: (index - (many - 1) / 2) * width * gap * spread + (far ? width * 0.08 : 0),
        y:
          (far ? -height * (airy ? 1.1 : count > ROW ? 0.62 : 0.42) : 0) +
          (loose && !laid && !far && count < ROW ? (index % 2 ? -0.16 : 0.02) * height : 0) +
          (count > 1 && !inLine && !laid ? random.between(-1, 1) * height * (airy ? 0.16 : 0.035) : 0),
        width: width * by,
        height: height * by,
        grounded: !airy,
        turned: turns && random.chance(0.4),
      };
    });
  // The farther ones are drawn first.
  const parts = [...row(back, true), ...row(front, false).sort((one, other) => one.y - other.y)];
  const rise = back > 0 ? (airy ? 1.1 : count > ROW ? 0.62 : 0.3) : 0;
  return { parts, width: width * gap * front, height: height * (1 + rise) };
}

/** All things of one kind, each in its own colour if they are multicoloured. */
export const blockOfKind = (thing: Thing, isAlone: boolean, random: Random): Block =>
  coloured(thing, rowsOf(thing, isAlone, random));
