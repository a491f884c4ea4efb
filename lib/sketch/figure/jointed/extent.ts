import type { Point } from "@/lib/sketch/svg";
import { BROOM } from "./broomstick";
import { SOLE } from "./foot";
import type { Gear } from "./pose";
import { NECK, type Skeleton } from "./skeleton";

/** A figure's extent in head units; `ground` is the level of its soles or knees. */
export interface Extent {
  left: number;
  right: number;
  top: number;
  ground: number;
}

/** Ground level under a body. */
export function groundOf(body: Skeleton): number {
  const { legs, pelvis, pose, frame } = body;
  const feet = legs.map(
    ([, , end], index) => end[1] + (Math.abs(pose.legs[index as 0 | 1].foot ?? 0) > 50 ? 60 : SOLE),
  );
  const knees = legs.map(([, knee]) => knee[1] + frame.legWidths[1]);
  const elbows = pose.seat === "ground" ? body.arms.map(([, elbow]) => elbow[1] + 60) : [];
  const low = pose.seat === "floor" || pose.seat === "ground" ? pelvis[1] + 190 : 0;
  return Math.max(...feet, ...knees, ...elbows, low) + (pose.lift ?? 0);
}

/** Scales down a chibi's body around the neck and moves it closer to the chin. */
const SMALL = 0.5;
const SHORT = 0.36;
const UP = 28;
export const LITTLE = `transform="translate(${NECK[0]} ${NECK[1] - UP}) scale(${SMALL} ${SHORT}) translate(${-NECK[0]} ${-NECK[1]})"`;

/** A person's extent including their limbs; `low` is the level that they stand on. */
export function extentOf(body: Skeleton, tilt: number, low: number, isChibi: boolean): Extent {
  const ground = isChibi ? NECK[1] - UP + (low - NECK[1]) * SHORT : low;
  const radians = (tilt * Math.PI) / 180;
  const head: Point = [NECK[0] + Math.sin(radians) * 392, NECK[1] - Math.cos(radians) * 392];
  const joints = [...body.arms.flat(), ...body.legs.flat(), body.pelvis];
  const xs = joints.map(([x]) => (isChibi ? NECK[0] + (x - NECK[0]) * SMALL : x));
  const ys = joints.map(([, y]) => (isChibi ? NECK[1] + (y - NECK[1]) * SHORT : y));
  return {
    left: Math.min(head[0] - 330, Math.min(...xs) - 130),
    right: Math.max(head[0] + 330, Math.max(...xs) + 130),
    top: Math.min(head[1] - 330, Math.min(...ys) - 190),
    ground,
  };
}

/** Distance of a bicycle's wheels from the rider's hips. */
const WHEELS = { left: 1200, right: 1770 };

/** Extent of an umbrella. */
const CANOPY = { left: -40, right: 1270 };

/** How far what a pose is done with reaches beyond the joints. */
const GEAR_REACH: Partial<Record<Gear, { left?: number; right?: number; top?: number }>> = {
  ball: { right: 480 },
  save: { right: 460 },
  racket: { top: 620 },
  hoop: { top: 230 },
  bat: { top: 280 },
  barbell: { left: 480, right: 480, top: 190 },
  bow: { right: 280 },
  skis: { left: 420, right: 560 },
  surfboard: { left: 300, right: 300 },
  kiss: { right: 430 },
  camera: { right: 90, top: 120 },
};

/** A person's extent including what they do something with. */
export function geared(own: Extent, gear: Gear | undefined): Extent {
  const { left = 0, right = 0, top = 0 } = (gear && GEAR_REACH[gear]) ?? {};
  return { ...own, left: own.left - left, right: own.right + right, top: own.top - top };
}

/** A person's extent including what they hold over their head. */
export const under = (own: Extent, held: string | undefined): Extent =>
  held === "umbrella"
    ? { ...own, left: Math.min(own.left, CANOPY.left), right: Math.max(own.right, CANOPY.right) }
    : own;

/** A person's extent including what they ride. */
export function ridden(
  own: Extent,
  { pose, pelvis }: Skeleton,
  mounted?: { left: number; right: number },
): Extent {
  const reach = pose.seat === "bicycle" ? WHEELS : pose.seat === "broomstick" ? BROOM : undefined;
  const around =
    reach === undefined ? mounted : { left: pelvis[0] - reach.left, right: pelvis[0] + reach.right };
  if (!around) return own;
  return { ...own, left: Math.min(own.left, around.left), right: Math.max(own.right, around.right) };
}
