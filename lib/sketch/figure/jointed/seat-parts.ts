import { type Paint, paintOf } from "@/lib/sketch/figure/paint";

export const WOOD = paintOf("#a8683a", "#6a4a9c");
export const stroke = (paint: Paint) => `stroke="${paint.ink}" stroke-width="10" stroke-linejoin="round"`;

/** Distance from the hips down to the top of a seat, in head units. */
export const SEAT_DROP = 118;

/** The layers of a seat behind and in front of whoever sits on it. */
export interface DrawnSeat {
  behind: string;
  before: string;
}

/** A board, cushion or post: a rounded rectangle. */
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
