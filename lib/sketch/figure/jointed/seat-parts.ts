import { type Paint, paintOf } from "@/lib/sketch/figure/paint";

export const WOOD = paintOf("#a8683a", "#6a4a9c");
export const stroke = (paint: Paint) => `stroke="${paint.ink}" stroke-width="10" stroke-linejoin="round"`;

/** How far below the hips the top of a seat lies, in the head's units. */
export const SEAT_DROP = 118;

/** What lies behind who sits, and before. */
export interface DrawnSeat {
  behind: string;
  before: string;
}

/** A board, a cushion or a post: a rectangle with round corners. */
export function box(
  x: number,
  y: number,
  wide: number,
  high: number,
  round: number,
  paint: Paint,
  fill = paint.base,
): string {
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${wide.toFixed(1)}" height="${high.toFixed(1)}" rx="${round}" fill="${fill}" ${stroke(paint)}/>`;
}
