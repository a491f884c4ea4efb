import type { Paint } from "@/lib/sketch/figure/paint";
import { group, type Point } from "@/lib/sketch/svg";
import { SOLE } from "./foot";
import type { Gear } from "./pose";
import { angleOf, type Bones, direction, type Skeleton } from "./skeleton";

/** What a figure's gear is drawn with. */
export interface Geared {
  body: Skeleton;
  /** The level that the figure stands on. */
  ground: number;
  skin: Paint;
  /** The colour that it is asked in, or one that goes with the outfit. */
  colour: string;
  /** The library's drawing that the prompt names, where it names one. */
  slug?: string | undefined;
}

/** The layers of a figure's gear: behind the figure, and over it. */
export interface DrawnGear {
  behind?: string;
  over?: string;
}

export const DARK = "#2b2733";
export const edged = (width = 10) => `stroke="${DARK}" stroke-width="${width}" stroke-linejoin="round"`;

/** The middle of a hand. */
export function palm(arm: Bones, far = 62): Point {
  const [dx, dy] = direction(angleOf(arm[1], arm[2]));
  return [arm[2][0] + dx * far, arm[2][1] + dy * far];
}

export const turnedAt = ([x, y]: Point, degrees: number, ...drawn: string[]) =>
  group(`transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)})"`, ...drawn);

/** The level of the soles. */
export const soles = ({ legs }: Skeleton): number => Math.max(...legs.map(([, , end]) => end[1])) + SOLE;

/** How far what is under the soles lifts a figure off the ground, in the head's units. */
export const GEAR_LIFT: Partial<Record<Gear, number>> = {
  skateboard: 150,
  wheels: 96,
  blades: 70,
  surfboard: 170,
  snowboard: 60,
  skis: 40,
};
