import type { Random } from "@/lib/sketch/random";
import { setBetween } from "./between";
import { type Block, FAR, moved, scaled } from "./blocks";
import { isBeast, KINDS } from "./catalogue";
import { floats, isTabletop } from "./homes";
import { join } from "./join-blocks";
import { blockOfKind } from "./rows-of-things";
import type { Thing } from "./thing";

/** Joins several blocks in a row. */
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

/** Small goods scattered on a table: every other one further back. */
function inTwoRows(blocks: readonly Block[]): Block {
  const step = 0.74;
  let left = 0;
  const spots = blocks.map((block, nth) => {
    const at = left + block.width / 2;
    left += block.width * step;
    return { block, at, back: nth % 2 === 1 };
  });
  const width = (spots.at(-1)?.at ?? 0) + (blocks.at(-1)?.width ?? 0) / 2;
  const tallest = Math.max(...blocks.map(({ height }) => height));
  const rise = tallest * 0.24;
  const parts = [...spots]
    .sort((one, other) => Number(other.back) - Number(one.back))
    .flatMap(({ block, at, back }) => moved(block.parts, at - width / 2, back ? -rise : 0));
  return { parts, width, height: tallest + rise };
}

const GAP_BETWEEN = 0.08;
const STACKED: readonly string[] = [
  "topping",
  "worn",
  "breath",
  "bite",
  "held",
  "on",
  "in",
  "under",
  "before",
  "behind",
  "above",
];
/** Relations that give each thing a place of its own. */
const ONE_BY_ONE: readonly string[] = ["worn", "held", "bite", "topping"];
const isPart = ({ stands }: Thing) => stands?.how === "part";

/** Puts small blocks in front of large, distant ones. */
function inDepth(far: Block, close: Block, random: Random): Block {
  const reach = scaled(far, FARTHER);
  // Things in front of a row of buildings must not shrink to a speck.
  const near = scaled(close, Math.min(2.4, Math.max(1, (reach.width * 0.72) / close.width)));
  const width = Math.max(reach.width, near.width) + Math.min(reach.width, near.width) * 0.3;
  const way = random.pick([-1, 1]);
  const parts = [
    ...moved(reach.parts, (way * (width - reach.width)) / 2, -near.height * 0.34),
    ...moved(near.parts, (-way * (width - near.width)) / 2, 0),
  ];
  return { parts, width, height: Math.max(near.height, reach.height + near.height * 0.34) };
}

const FARTHER = 1.35;

/** With more things than this, none is shrunk. */
const FEW = 3;

/** Shrinks food and small goods beside animals. */
function besideBeasts(things: readonly Thing[]): Thing[] {
  const isAlone = things.length > FEW || !things.some(({ slug }) => isBeast(slug));
  return things.map((thing) =>
    isAlone ||
    thing.large ||
    !(KINDS.get(thing.slug)?.habitat === "table" || KINDS.get(thing.slug)?.handy) ||
    (KINDS.get(thing.slug)?.size ?? 1) > 0.3
      ? thing
      : { ...thing, small: true },
  );
}

/** Arranges things as the prompt relates them, or else side by side in its order. */
export function arrange(asked: readonly Thing[], random: Random): Block {
  const things = besideBeasts(setBetween(asked));
  const stacked = things.map(({ stands }, index) =>
    stands && stands.to >= 0 && stands.to !== index && STACKED.includes(stands.how) ? stands : undefined,
  );
  const blockOf = (index: number, depth: number): Block => {
    const thing = things[index];
    if (!thing) return { parts: [], width: 0, height: 0 };
    const own = blockOfKind(thing, things.length === 1, random.fork(`row ${index}`));
    if (depth > 3) return own;
    return STACKED.reduce((block, how) => {
      const others = things.flatMap((_, other) =>
        stacked[other]?.to === index && stacked[other]?.how === how ? [blockOf(other, depth + 1)] : [],
      );
      if (others.length === 0) return block;
      return ONE_BY_ONE.includes(how)
        ? others.reduce((all, other) => join(all, other, how, thing.slug), block)
        : join(block, besideEachOther(others), how, thing.slug);
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
  const isOrdered = asked.some(({ stands }) => ["left", "right", "between"].includes(stands?.how ?? ""));
  const isLaid = free.length > 2 && !isOrdered && isTabletop(things);
  const block = (indices: readonly number[]) => {
    const blocks = indices.map((index) => blockOf(index, 0));
    return isLaid ? inTwoRows(blocks) : besideEachOther(blocks);
  };
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
