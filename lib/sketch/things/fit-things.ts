import type { Brief } from "@/lib/sketch/brief";
import type { Stage } from "@/lib/sketch/scene/stage";
import { isBeing } from "./beings";
import type { Block, Placed } from "./blocks";
import { drawingOf } from "./drawn-doing";
import { measureOf } from "./measure";
import type { Situation } from "./situate";
import type { Thing } from "./thing";
import { headIn } from "./worn-hats";

/** Where an arrangement goes in the picture. */
export interface Fit {
  scale: number;
  /** The middle, in pixels. */
  x: number;
  /** The height of its base, in pixels. */
  level: number;
  mirrored: boolean;
}

/** The largest share of the picture's width. */
function widest({ isLeaping, isFlock, afloat, onTable, isWild }: Situation, isAlone: boolean): number {
  if (isLeaping) return 0.8;
  if (isFlock || afloat) return 0.62;
  if (onTable && isAlone) return 0.56;
  return isWild && isAlone ? 0.62 : 0.9;
}

/** The largest share of the picture's height. */
function highest(
  { isLeaping, isFlock, isLifted, airy, onTable, afloat, isWild }: Situation,
  { setting }: Brief,
): number {
  if (isLeaping) return 0.3;
  if (isFlock) return 0.34;
  if (isLifted) return 0.46;
  if (airy) return 0.66;
  if (onTable || afloat) return 0.56;
  if (setting === "terraces" || setting === "castle") return 0.36;
  return isWild ? 0.54 : 0.64;
}

/** The height of the base, for an arrangement that is `high` pixels high. */
function levelOf(
  { height, random }: Stage,
  { isLeaping, isLifted, isFlock, airy, afloat, onTable }: Situation,
  high: number,
): number {
  if (isLeaping) return height * 0.7;
  if (isLifted) return height * 0.14 + high;
  if (isFlock) return height * 0.12 + high;
  if (airy) return (height + high) / 2;
  const chance = random.fork("level");
  if (afloat) return height * chance.between(0.7, 0.76);
  return height * (onTable ? chance.between(0.82, 0.88) : chance.between(0.86, 0.92));
}

/** How much of the picture's shorter side a head's radius is, and a thing without one, seen from close up. */
const [NEAR_HEAD, BUST, NEAR] = [0.27, 0.19, 0.84];

/** Animals whose heads are small for their necks and muzzles. */
const LONG_NECKED =
  "giraffe ostrich emu llama alpaca camel two-hump-camel flamingo swan goose heron crane-bird sauropod".split(
    " ",
  );

/** Whether the picture shows one animal's head, rather than the whole of it. */
const isHead = ({ framing }: Pick<Brief, "framing">, things: readonly Thing[]): boolean => {
  const [only, ...others] = things.filter(({ stands }) => stands?.how !== "worn" && stands?.how !== "part");
  return (
    only !== undefined &&
    others.length === 0 &&
    only.count === 1 &&
    isBeing(only.slug) &&
    (framing === "close" || framing === "portrait")
  );
};

/** Whether the picture shows things from close up: an animal's head, or all of what is smaller. */
export const isSeenClose = (brief: Pick<Brief, "framing" | "subject">, things: readonly Thing[]): boolean =>
  brief.subject.kind === "things" && (brief.framing === "close" || isHead(brief, things));

/** Brings an animal's head, or all of a smaller thing, close to the viewer. */
function fitClose(
  { width, height, brief, random }: Stage,
  { width: wide, height: high }: Block,
  part: Placed,
  isOfHead: boolean,
): Fit {
  const name = drawingOf(part);
  const shorter = Math.min(width, height);
  if (!isOfHead) {
    const scale = (shorter * NEAR) / Math.max(wide, high);
    return { scale, x: width / 2, level: (height * 1.02 + high * scale) / 2, mirrored: false };
  }
  const { x, y, radius } = headIn(name);
  const [left, , right, bottom] = measureOf(name).box;
  const by = part.width / (right - left);
  const share = (brief.framing === "close" ? NEAR_HEAD : BUST) * (LONG_NECKED.includes(part.slug) ? 0.6 : 1);
  const scale = (shorter * share) / (radius * by);
  const mirrored = random.fork("turn").chance(0.5);
  const aside = (x - (left + right) / 2) * by * scale * (mirrored ? -1 : 1);
  // A head seen from the side looks into the picture.
  const across = 0.5 + (Math.abs(aside) > shorter * 0.1 ? (mirrored ? 0.06 : -0.06) : 0);
  return { scale, x: width * across - aside, level: height * 0.46 + (bottom - y) * by * scale, mirrored };
}

/** How much smaller things are in a place that the picture is about, and how much higher they then stand. */
const [WITHIN, HERD_WITHIN, FARTHER] = [0.6, 0.74, 0.045];

/** Fits an arrangement into the picture. @param mayTurn whether it may be mirrored */
export function fitThings(
  stage: Stage,
  things: readonly Thing[],
  block: Block,
  situation: Situation,
  mayTurn: boolean,
): Fit {
  const { width, height, random, brief, focus } = stage;
  const { parts, width: wide, height: high } = block;
  const { branch } = situation;
  if (brief.emblem) {
    const share = Math.min(width, height) * (brief.emblem === "logo" ? 0.44 : 0.62);
    const scale = Math.min(share / wide, share / high);
    return { scale, x: width / 2, level: (height + high * scale) / 2, mirrored: false };
  }
  if (parts[0] && isSeenClose(brief, things)) return fitClose(stage, block, parts[0], isHead(brief, things));
  const scale =
    Math.min(
      (width * widest(situation, parts.length === 1)) / wide,
      (height * highest(situation, brief)) / high,
    ) *
    random.fork("distance").between(0.82, 1) *
    (brief.ofPlace ? (situation.isWild || !situation.outside ? HERD_WITHIN : WITHIN) : 1);
  const room = (width - wide * scale) / 2;
  // A branch reaches in from the picture's edge.
  const x = branch
    ? (branch.width * 0.46 - branch.x) * scale
    : Math.min(width / 2 + room * 0.8, Math.max(width / 2 - room * 0.8, focus * width));
  return {
    scale,
    x,
    level:
      levelOf(stage, situation, high * scale) -
      (brief.ofPlace && situation.outside && !situation.airy ? height * FARTHER : 0),
    mirrored: mayTurn && random.fork("turn").chance(0.5),
  };
}
