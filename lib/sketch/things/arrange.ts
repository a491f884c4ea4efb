import type { Random } from "@/lib/sketch/random";
import { KINDS } from "./catalogue";
import { floats } from "./homes";
import { measureOf } from "./lookup";
import type { Thing } from "./read-things";

/** One drawing in its place. Lengths are in a unit of the arrangement's own; y is its lower edge, 0 the ground, up is negative. */
export interface Placed {
  slug: string;
  colour: string | undefined;
  /** Its middle. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether it throws a shadow on the ground. */
  grounded: boolean;
}

/** How strongly sizes differ: 1 would be nature's way, and leave nothing of an ant beside an elephant. */
const CONTRAST = 0.45;
/** How many stand in one row. */
const ROW = 4;
const GAP = 1.06;
/** How far below its top something lies that is put on a thing, as a share of its height. */
const SURFACE: Readonly<Record<string, number>> = {
  chair: 0.52,
  bench: 0.6,
  sofa: 0.5,
  bed: 0.55,
  table: 0.04,
  "couch-and-lamp": 0.55,
  horse: 0.3,
  elephant: 0.12,
  plate: 0.45,
  fence: 0.1,
  "deciduous-tree": 0.2,
};
/** What has room below it. */
const HOLLOW: readonly string[] = [
  "table",
  "bench",
  "chair",
  "bed",
  "deciduous-tree",
  "palm-tree",
  "umbrella",
  "bridge",
  "rainbow",
];

interface Block {
  parts: Placed[];
  width: number;
  height: number;
}

function sizeOf(slug: string): { width: number; height: number } {
  const [left, top, right, bottom] = measureOf(slug).box;
  const [wide, high] = [right - left, bottom - top];
  const side = (KINDS.get(slug)?.size ?? 1) ** CONTRAST / Math.max(wide, high);
  return { width: wide * side, height: high * side };
}

/** All of one kind: in a row, or in two where they are many. */
function rowsOf({ slug, count, colour }: Thing, random: Random): Block {
  const { width, height } = sizeOf(slug);
  const airy = floats(slug);
  const back = count > ROW ? Math.floor(count / 2) : 0;
  const row = (many: number, far: boolean): Placed[] =>
    Array.from({ length: many }, (_, index) => ({
      slug,
      colour,
      x: (index - (many - 1) / 2) * width * GAP + (far ? width * 0.08 : 0),
      y:
        (far ? -height * (airy ? 1.1 : 0.62) : 0) +
        (count > 1 ? random.between(-1, 1) * height * (airy ? 0.16 : 0.035) : 0),
      width,
      height,
      grounded: !airy,
    }));
  const parts = [...row(back, true), ...row(count - back, false)];
  return {
    parts,
    width: width * GAP * (count - back),
    height: height * (back > 0 ? (airy ? 2.1 : 1.62) : 1),
  };
}

const moved = (parts: readonly Placed[], x: number, y: number, grounded?: boolean): Placed[] =>
  parts.map((part) => ({ ...part, x: part.x + x, y: part.y + y, grounded: grounded ?? part.grounded }));

const scaled = ({ parts, width, height }: Block, by: number): Block => ({
  parts: parts.map((part) => ({
    ...part,
    x: part.x * by,
    y: part.y * by,
    width: part.width * by,
    height: part.height * by,
  })),
  width: width * by,
  height: height * by,
});

/** Puts one block to another as the prompt says. */
function join(base: Block, other: Block, how: string, slug: string): Block {
  switch (how) {
    case "on": {
      const fit = other.width > base.width * 1.1 ? scaled(other, (base.width * 1.1) / other.width) : other;
      const drop = (SURFACE[slug] ?? 0.08) * base.height;
      const parts = [...base.parts, ...moved(fit.parts, 0, -base.height + drop, false)];
      return { parts, width: Math.max(base.width, fit.width), height: base.height - drop + fit.height };
    }
    case "in": {
      const fit = other.width > base.width ? scaled(other, base.width / other.width) : other;
      const parts = [...moved(fit.parts, 0, -base.height + fit.height * 0.5, false), ...base.parts];
      return { parts, width: base.width, height: base.height + fit.height * 0.5 };
    }
    case "under": {
      if (!HOLLOW.includes(slug)) return join(other, base, "on", other.parts[0]?.slug ?? "");
      const most = 0.5 * base.height;
      const fit = other.height > most ? scaled(other, most / other.height) : other;
      return { ...base, parts: [...base.parts, ...moved(fit.parts, 0, base.height * 0.02)] };
    }
    case "before": {
      const parts = [...base.parts, ...moved(other.parts, base.width * 0.22, base.height * 0.1)];
      return { parts, width: Math.max(base.width, other.width), height: Math.max(base.height, other.height) };
    }
    case "behind": {
      const parts = [...moved(other.parts, -base.width * 0.32, -base.height * 0.16), ...base.parts];
      return {
        parts,
        width: base.width * 0.8 + other.width * 0.5,
        height: Math.max(base.height, other.height + base.height * 0.16),
      };
    }
    default:
      return base;
  }
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
const STACKED: readonly string[] = ["on", "in", "under", "before", "behind"];

/** Arranges things as a prompt has them: side by side in its order, or one on, in, under, before or behind the other. */
export function arrange(things: readonly Thing[], random: Random): Block {
  const stacked = things.map(({ stands }, index) =>
    stands && stands.to >= 0 && stands.to !== index && STACKED.includes(stands.how) ? stands : undefined,
  );
  const blockOf = (index: number, depth: number): Block => {
    const thing = things[index];
    if (!thing) return { parts: [], width: 0, height: 0 };
    const own = rowsOf(thing, random.fork(`row ${index}`));
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
    if (stacked[index]) return;
    const { stands } = thing;
    const to = stands && stands.to >= 0 ? order.indexOf(stands.to) : -1;
    if (stands?.how === "right" && to < 0 && stands.to > index) order.unshift(stands.to, index);
    else if (!order.includes(index)) order.push(index);
  });
  const blocks = [...new Set(order)].filter((index) => !stacked[index]).map((index) => blockOf(index, 0));
  return besideEachOther(blocks);
}
