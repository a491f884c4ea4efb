import { paintOf } from "@/lib/sketch/figure/paint";
import { line, type Point } from "@/lib/sketch/svg";
import { box, type DrawnSeat, SEAT_DROP, WOOD } from "./seat-parts";

const STONE = paintOf("#a9a3ad", "#6a4a9c");
/** How far steps reach to either side of who sits on them, and how many rise behind. */
const HALF = 1900;
const BEHIND = 5;
/** How high the ropes of a swing reach above its board. */
const ROPES = 5200;

/** A flight of steps across the picture, its second one under the hips. */
export function steps([x, y]: Point, ground: number): DrawnSeat {
  const rise = (ground - (y + SEAT_DROP)) / 2;
  const flight = Array.from({ length: BEHIND + 2 }, (_, index) => {
    const nth = BEHIND + 1 - index;
    // Those behind are farther away, and so narrower and lower.
    const far = Math.max(0, nth - 1);
    const half = HALF - far * 70;
    const top = ground - rise * Math.min(nth + 1, 2) - far * rise * 0.72;
    return (
      box(x - half, top, half * 2, rise + 60, 14, STONE, nth % 2 ? STONE.base : STONE.shade) +
      box(x - half - 24, top - 14, half * 2 + 48, 74, 18, STONE, STONE.light)
    );
  });
  return { behind: flight.join(""), before: "" };
}

/** The board of a swing, on two ropes. */
export function swing([x, y]: Point): DrawnSeat {
  const top = y + SEAT_DROP;
  const rope = (side: -1 | 1) => {
    const d = `M${x + side * 330} ${top + 20}L${x + side * 300} ${top - ROPES}`;
    return line(d, "#4a3424", 46) + line(d, "#c9a06a", 28);
  };
  return { behind: rope(-1) + rope(1) + box(x - 420, top - 6, 840, 80, 24, WOOD, WOOD.light), before: "" };
}
