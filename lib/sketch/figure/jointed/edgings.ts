import { paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, type Point } from "@/lib/sketch/svg";
import { stroke } from "./cloth";
import type { Outfit } from "./outfit";
import { beside } from "./shapes";
import { along, angleOf, type Bones, direction, onLimb, type Skeleton } from "./skeleton";

/** A row of lobes from one point to another, which sags by `sag`. */
export function lobes(
  from: Point,
  to: Point,
  sag: number,
  size: number,
  colour: string,
  ambient: string,
): string {
  const paint = paintOf(colour, ambient);
  const count = Math.max(3, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / (size * 1.35)));
  return Array.from({ length: count + 1 }, (_, index) => {
    const t = index / count;
    const [x, y] = along(from, to, t);
    return ellipse(x, y + sag * 2 * t * (1 - t), size, size * 0.92, paint.light, stroke(paint, 6));
  }).join("");
}

/** The two sides of a limb at a share of its length. */
function across(limb: Bones, share: number, wide: number): [Point, Point] {
  const [a, b] = share <= 1 ? [limb[0], limb[1]] : [limb[1], limb[2]];
  const [dx, dy] = direction(angleOf(a, b));
  const at = onLimb(limb, share);
  return [beside(at, [dy, -dx], -wide), beside(at, [dy, -dx], wide)];
}

/** Where the frill of a sleeve is, by the length of the sleeve; a bare arm has it at the wrist. */
const HEM_AT: Partial<Record<Outfit["top"]["sleeve"], number>> = {
  none: 0.16,
  cap: 0.26,
  detached: 1.9,
  dropped: 1.9,
};

/** The frill at a sleeve's end. */
export function frillOf(
  arm: Bones,
  [one, , , four]: Skeleton["frame"]["armWidths"],
  colour: string,
  ambient: string,
  sleeve: Outfit["top"]["sleeve"],
  share: number,
): string {
  const at = HEM_AT[sleeve] ?? share;
  const [from, to] = across(arm, at, at > 1.2 ? four + 22 : one + 12);
  return lobes(from, to, 6, 19, colour, ambient);
}

/** A roll of fur from one point to another. */
export function furry(from: Point, to: Point, size: number, colour: string, ambient: string): string {
  const paint = paintOf(colour, ambient);
  const count = Math.max(2, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / (size * 0.8)));
  const tufts = Array.from({ length: count + 1 }, (_, index): [Point, number] => {
    const at = along(from, to, index / count);
    return [at, size * (index % 2 ? 0.86 : 1)];
  });
  return (
    tufts.map(([[x, y], r]) => ellipse(x, y, r, r, paint.base, stroke(paint, 12))).join("") +
    tufts.map(([[x, y], r]) => ellipse(x, y, r, r, paint.base)).join("") +
    tufts.map(([[x, y], r]) => ellipse(x - r * 0.25, y - r * 0.3, r * 0.5, r * 0.4, paint.light)).join("")
  );
}

/** Fur at the wrist. */
export function furOf(arm: Bones, colour: string, ambient: string): string {
  const [from, to] = across(arm, 1.88, 34);
  return furry(from, to, 32, colour, ambient);
}

/** The frill below the corners of a skirt's hem, from left to right. */
export const frillBelow = (hem: readonly Point[], colour: string, ambient: string): string =>
  hem
    .slice(1)
    .map((to, index) => lobes(hem[index] ?? to, to, 40, 38, colour, ambient))
    .join("");
