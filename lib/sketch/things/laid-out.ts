import type { Brief } from "@/lib/sketch/brief";
import { isInMotion } from "@/lib/sketch/frame-people";
import { createRandom } from "@/lib/sketch/random";
import { isUnderfoot } from "@/lib/sketch/scene/bridge-deck";
import { hasAlready, withoutPainted } from "@/lib/sketch/scene/has-already";
import { settledOf } from "@/lib/sketch/trials";
import { arrange } from "./arrange";
import type { Block } from "./blocks";
import { CARS } from "./join-inside";
import { layersBeside } from "./layers-beside";
import type { Thing } from "./thing";

/** Seeds for both outcomes of the only random choice in an arrangement: the side of small things in front of large ones. */
const SEEDS: readonly number[] = [1, 2];
/** The share of the whole below which a thing is too small to make out. */
const SPECK = 0.052;

/** The arrangements of a brief's things, one per seed. */
const arranged = new WeakMap<Brief, readonly Block[]>();

function blocksOf(brief: Brief): readonly Block[] {
  const known = arranged.get(brief);
  if (known) return known;
  const things = withoutPainted(brief, brief.things);
  const blocks = SEEDS.map((seed) => arrange(things, createRandom(seed)));
  arranged.set(brief, blocks);
  return blocks;
}

const partsOf = ({ parts }: Block, { slug, colour }: Thing) =>
  parts.filter((part) => part.slug === slug && part.colour === colour);

/** Whether one thing is entirely on a side of another, whatever the seed. */
export function isOnSide(brief: Brief, one: Thing, other: Thing, side: "left" | "right"): boolean {
  return blocksOf(brief).every((block) => {
    const [these, those] = [partsOf(block, one), partsOf(block, other)];
    if (these.length === 0 || those.length === 0 || one === other) return false;
    const at = (parts: typeof these) => parts.reduce((sum, { x }) => sum + x, 0) / parts.length;
    const apart = Math.max(...those.map(({ width }) => width)) / 2;
    return side === "left" ? at(these) < at(those) - apart : at(these) > at(those) + apart;
  });
}

/** Drawings that replace others where things are joined. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  "bare-cake": ["birthday-cake"],
  "bowl-front": ["bowl"],
  "cake-candle": ["candle"],
  "fire-breath": ["fire"],
  cabriolet: CARS,
  cup: ["hot-beverage"],
};

/** What pictures of people have about them in one of the trials. */
interface Beside {
  brief: Brief;
  isTabled: boolean;
  /** The layers that people leave in sight, each with its arrangement. */
  layers: readonly { things: readonly Thing[]; block: Block }[];
}

const besides = new WeakMap<Brief, readonly Beside[]>();

function besideOf(asked: Brief): readonly Beside[] {
  const known = besides.get(asked);
  if (known) return known;
  const all = settledOf(asked).flatMap((brief): Beside[] => {
    if (brief.subject.kind !== "people") return [];
    const isWhole = brief.framing === "full" || isInMotion(brief.subject);
    const { isTabled, near, ...behind } = layersBeside(brief, brief.things, isWhole);
    // Two busts leave nothing in sight behind them.
    const isCovered = !isWhole && brief.subject.people.length > 1;
    const layers = [near, ...(isCovered ? [] : Object.values(behind))].filter(({ length }) => length > 0);
    return [
      {
        brief,
        isTabled,
        layers: layers.map((things) => ({ things, block: arrange(things, createRandom(1)) })),
      },
    ];
  });
  besides.set(asked, all);
  return all;
}

/** Whether pictures of people lack a thing about them: it has no place, or people hide it. */
const isAbsentBeside = (asked: Brief, thing: Thing): boolean =>
  besideOf(asked).some(({ brief, isTabled, layers }) => {
    if (isUnderfoot(thing) || hasAlready(brief, thing) || (isTabled && thing.slug === "table")) return false;
    const own = layers.find(({ things }) =>
      things.some(({ at, slug }) => at === thing.at && slug === thing.slug),
    );
    return !own || (thing.stands?.how !== "part" && isUnplaced(own.block, thing));
  });

/** Whether an arrangement lacks a thing. */
const isUnplaced = ({ parts }: Block, thing: Thing) =>
  parts.every(({ slug }) => slug !== thing.slug && !INSTEAD[slug]?.includes(thing.slug));

/** Whether a thing is missing: neither placed, nor part of one that is, nor painted with the place. */
export function isAbsent(brief: Brief, thing: Thing): boolean {
  if (brief.subject.kind === "people") return isAbsentBeside(brief, thing);
  if (brief.subject.kind !== "things" || hasAlready(brief, thing)) return false;
  const owner = thing.stands?.how === "part" ? brief.things[thing.stands.to] : undefined;
  if (owner) return owner !== thing && isAbsent(brief, owner);
  return blocksOf(brief).some((block) => isUnplaced(block, thing));
}

/** Whether a thing is too small among the others to make out. */
export function isSpeck(brief: Brief, thing: Thing): boolean {
  if (brief.subject.kind !== "things" || brief.things.length < 3) return false;
  return blocksOf(brief).some((block) => {
    const parts = partsOf(block, thing);
    const side = Math.max(...parts.map(({ width, height }) => Math.max(width, height)));
    return parts.length > 0 && side < SPECK * Math.max(block.width, block.height);
  });
}
