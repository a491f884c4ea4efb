import type { Random } from "@/lib/sketch/random";
import { setBetween } from "./between";
import { type Block, FAR, moved, type Placed, scaled } from "./blocks";
import { type Habitat, isBeast, KINDS } from "./catalogue";
import { drawingOf } from "./doing";
import { floats } from "./homes";
import { join } from "./join-blocks";
import { measureOf } from "./measure";
import type { Thing } from "./thing";

/** How strongly sizes differ: 1 would be nature's way, and leave nothing of an ant beside an elephant. */
const CONTRAST = 0.45;
/** How much smaller than its kind is what is said to be little. */
const SMALL = 0.6;
/** How many stand in one row. */
const ROW = 4;
const GAP = 1.06;
/** From how many on birds fly in the shape of an arrow. */
const ARROW = 4;
/** What lives or grows here and there, rather than in a row. */
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
function sizeOf(thing: Thing): { width: number; height: number } {
  const sides = (name: string) => {
    const [left, top, right, bottom] = measureOf(name).box;
    return [right - left, bottom - top] as const;
  };
  // Who lies down becomes no larger.
  const side =
    ((KINDS.get(thing.slug)?.size ?? 1) ** CONTRAST * (thing.small ? SMALL : 1)) /
    Math.max(...sides(thing.slug));
  const [wide, high] = sides(drawingOf(thing));
  return { width: wide * side, height: high * side };
}

/** Birds on the wing, in the shape of an arrow: the first one flies ahead. */
function arrow(thing: Thing, random: Random): Block {
  const { slug, colour, pose, material, count } = thing;
  const { width, height } = sizeOf(thing);
  const parts = Array.from({ length: count }, (_, index): Placed => {
    const rank = Math.ceil(index / 2);
    const by = 1 - rank * 0.06;
    return {
      slug,
      colour,
      pose,
      material,
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

/** A herd: one behind the other to both sides, the farther ones smaller. */
function herd(thing: Thing, random: Random): Block {
  const { slug, colour, pose, material, count } = thing;
  const { width, height } = sizeOf(thing);
  const parts = Array.from({ length: count }, (_, index): Placed => {
    const far = [0.5, 0, 1, 0.25, 0.8, 0.1, 0.6, 0.9, 0.4][index % 9] ?? 0;
    const by = 1 - far * 0.32;
    return {
      slug,
      colour,
      pose,
      material,
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

/** All of one kind: in a row, or in two where they are many; what is alive stands more loosely. */
function rowsOf(thing: Thing, isAlone: boolean, random: Random): Block {
  const { slug, count, colour, stands, pose, material } = thing;
  if (pose === "fly" && count >= ARROW && !stands) return arrow(thing, random);
  const airy = floats(slug) || pose === "fly";
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
        slug,
        colour,
        pose,
        material,
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
  // What stands further back is drawn first.
  const parts = [...row(back, true), ...row(front, false).sort((one, other) => one.y - other.y)];
  const rise = back > 0 ? (airy ? 1.1 : count > ROW ? 0.62 : 0.3) : 0;
  return { parts, width: width * gap * front, height: height * (1 + rise) };
}

/** Several blocks in a row, as one. */
function besideEachOther(blocks: readonly Block[]): Block {
  const width = blocks.reduce((sum, block) => sum + block.width, 0) + GAP_BETWEEN * (blocks.length - 1);
  let left = -width / 2;
  const parts = blocks.flatMap((block) => {
    const at = left + block.width / 2;
    left += block.width + GAP_BETWEEN;
    return moved(block.parts, at, 0);
  });
  return { parts, width, height: Math.max(...blocks.map(({ height }) => height)) };
}

const GAP_BETWEEN = 0.08;
const STACKED: readonly string[] = [
  "worn",
  "breath",
  "bite",
  "on",
  "in",
  "under",
  "before",
  "behind",
  "above",
];
const isPart = ({ stands }: Thing) => stands?.how === "part";

/** Small blocks before large ones that are far away. */
function inDepth(far: Block, near: Block, random: Random): Block {
  const reach = scaled(far, FARTHER);
  const width = Math.max(reach.width, near.width) + Math.min(reach.width, near.width) * 0.3;
  const way = random.pick([-1, 1]);
  const parts = [
    ...moved(reach.parts, (way * (width - reach.width)) / 2, -near.height * 0.34),
    ...moved(near.parts, (-way * (width - near.width)) / 2, 0),
  ];
  return { parts, width, height: Math.max(near.height, reach.height + near.height * 0.34) };
}

const FARTHER = 1.35;

/** Among more things than these, none has room to be small. */
const FEW = 3;

/** Food and small wares are small beside animals. */
function besideBeasts(things: readonly Thing[]): Thing[] {
  const isAlone = things.length > FEW || !things.some(({ slug }) => isBeast(slug));
  return things.map((thing) =>
    isAlone || KINDS.get(thing.slug)?.habitat !== "table" || (KINDS.get(thing.slug)?.size ?? 1) > 0.3
      ? thing
      : { ...thing, small: true },
  );
}

/** Arranges things as a prompt has them: side by side in its order, or one on, in, under, before or behind the other. */
export function arrange(asked: readonly Thing[], random: Random): Block {
  const things = besideBeasts(setBetween(asked));
  const stacked = things.map(({ stands }, index) =>
    stands && stands.to >= 0 && stands.to !== index && STACKED.includes(stands.how) ? stands : undefined,
  );
  const blockOf = (index: number, depth: number): Block => {
    const thing = things[index];
    if (!thing) return { parts: [], width: 0, height: 0 };
    const own = rowsOf(thing, things.length === 1, random.fork(`row ${index}`));
    if (depth > 3) return own;
    return STACKED.reduce((block, how) => {
      const others = things.flatMap((_, other) =>
        stacked[other]?.to === index && stacked[other]?.how === how ? [blockOf(other, depth + 1)] : [],
      );
      return others.length > 0 ? join(block, besideEachOther(others), how, thing.slug) : block;
    }, own);
  };
  const order: number[] = [];
  things.forEach((thing, index) => {
    if (stacked[index] || isPart(thing)) return;
    const { stands } = thing;
    const to = stands && stands.to >= 0 ? order.indexOf(stands.to) : -1;
    if (stands?.how === "right" && to < 0 && stands.to > index) order.unshift(stands.to, index);
    else if (!order.includes(index)) order.push(index);
  });
  const free = [...new Set(order)].filter((index) => !stacked[index]);
  const block = (indices: readonly number[]) => besideEachOther(indices.map((index) => blockOf(index, 0)));
  const isFar = (index: number) => FAR.includes(KINDS.get(things[index]?.slug ?? "")?.habitat);
  const [far, near] = [free.filter(isFar), free.filter((index) => !isFar(index))];
  const isOpen = !asked.some(({ stands }) => ["left", "right", "between"].includes(stands?.how ?? ""));
  const isSmall = near.every((index) => (KINDS.get(things[index]?.slug ?? "")?.size ?? 0) <= 4);
  if (
    isOpen &&
    isSmall &&
    far.length > 0 &&
    near.length > 0 &&
    !near.some((index) => floats(things[index]?.slug ?? ""))
  )
    return inDepth(block(far), block(near), random.fork("depth"));
  return block(free);
}
