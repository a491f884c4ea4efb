import type { Random } from "@/lib/sketch/random";
import { type Habitat, KINDS } from "./catalogue";
import { floats } from "./homes";
import { type Block, FAR, join, moved, type Placed, scaled } from "./join-blocks";
import { measureOf } from "./measure";
import type { Thing } from "./thing";

/** How strongly sizes differ: 1 would be nature's way, and leave nothing of an ant beside an elephant. */
const CONTRAST = 0.45;
/** How many stand in one row. */
const ROW = 4;
const GAP = 1.06;
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
function sizeOf(slug: string): { width: number; height: number } {
  const [left, top, right, bottom] = measureOf(slug).box;
  const [wide, high] = [right - left, bottom - top];
  const side = (KINDS.get(slug)?.size ?? 1) ** CONTRAST / Math.max(wide, high);
  return { width: wide * side, height: high * side };
}

/** All of one kind: in a row, or in two where they are many; what is alive stands more loosely. */
function rowsOf({ slug, count, colour, stands }: Thing, isAlone: boolean, random: Random): Block {
  const { width, height } = sizeOf(slug);
  const airy = floats(slug);
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
const STACKED: readonly string[] = ["worn", "breath", "on", "in", "under", "before", "behind"];
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

/** Arranges things as a prompt has them: side by side in its order, or one on, in, under, before or behind the other. */
export function arrange(things: readonly Thing[], random: Random): Block {
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
  const isOpen = !free.some((index) => ["left", "right"].includes(things[index]?.stands?.how ?? ""));
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
