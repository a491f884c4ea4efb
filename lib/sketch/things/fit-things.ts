import type { Brief } from "@/lib/sketch/brief";
import type { Stage } from "@/lib/sketch/scene/stage";
import type { Block } from "./blocks";
import type { Situation } from "./situate";

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

/** Fits an arrangement into the picture. @param mayTurn whether it may be mirrored */
export function fitThings(stage: Stage, block: Block, situation: Situation, mayTurn: boolean): Fit {
  const { width, height, random, brief, focus } = stage;
  const { parts, width: wide, height: high } = block;
  const { branch } = situation;
  const scale =
    Math.min(
      (width * widest(situation, parts.length === 1)) / wide,
      (height * highest(situation, brief)) / high,
    ) * random.fork("distance").between(0.82, 1);
  const room = (width - wide * scale) / 2;
  // A branch reaches in from the picture's edge.
  const x = branch
    ? (branch.width * 0.46 - branch.x) * scale
    : Math.min(width / 2 + room * 0.8, Math.max(width / 2 - room * 0.8, focus * width));
  return {
    scale,
    x,
    level: levelOf(stage, situation, high * scale),
    mirrored: mayTurn && random.fork("turn").chance(0.5),
  };
}
