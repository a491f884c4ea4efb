import { group } from "@/lib/sketch/svg";
import { thingFigure } from "@/lib/sketch/things/draw-thing";
import { measureOf } from "@/lib/sketch/things/measure";
import { type DrawnSeat, SEAT_DROP } from "./seat-parts";
import type { Skeleton } from "./skeleton";

/** How broad a thing that is sat on must be, at least and at most, in the head's units. */
const LEAST = 1150;
const MOST = 2400;

/** A thing of the library's as a seat: its top under the hips, its foot on the ground. */
export function drawBlock(
  { slug, colour }: { slug: string; colour?: string },
  { pelvis: [x, y] }: Skeleton,
  ground: number,
): DrawnSeat {
  const [left, top, right, bottom] = measureOf(slug).box;
  const high = ground - (y + SEAT_DROP);
  const down = high / (bottom - top);
  const across = Math.min(MOST, Math.max(LEAST, (right - left) * down)) / (right - left);
  const figure = thingFigure(slug, {
    ...(colour ? { colour } : {}),
    light: "#ffffff",
    share: 0,
    ink: "#2b2733",
    line: 18 / (across + down),
  });
  const from = x - ((right - left) * across) / 2;
  return {
    behind: group(
      `transform="translate(${from.toFixed(1)} ${(ground - high).toFixed(1)}) scale(${across.toFixed(4)} ${down.toFixed(4)}) translate(${-left} ${-top})"`,
      figure,
    ),
    before: "",
  };
}
