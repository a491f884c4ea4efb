import { mix } from "@/lib/sketch/colour";
import { ellipse } from "@/lib/sketch/svg";
import { measureOf } from "@/lib/sketch/things/measure";
import { stand } from "@/lib/sketch/things/stand";
import type { Stage } from "./stage";

/** A piece of furniture: its middle as a share of the width, its lower edge as one of the height, and its height in units. */
export type Standing = readonly [slug: string, x: number, y: number, size: number, colour?: string];

/** Stands furniture in a room that nobody is in; where something stands in front of it, the room stays free. */
export function furnish(stage: Stage, pieces: readonly Standing[]): string {
  const { width, height, unit, peopled } = stage;
  if (peopled) return "";
  return pieces
    .map(([slug, x, y, size, colour]) => {
      const [left, top, right, bottom] = measureOf(slug).box;
      const high = size * unit;
      return stand(
        stage,
        {
          slug,
          colour,
          x: x * width,
          y: y * height,
          width: (high * (right - left)) / (bottom - top),
          height: high,
          grounded: y > 0.8,
        },
        false,
      );
    })
    .join("");
}

/** A round rug on the floor. */
export function rug(
  { width, height, palette, peopled }: Stage,
  x: number,
  y: number,
  wide: number,
  colour: string,
): string {
  if (peopled) return "";
  const cloth = mix(colour, palette.ambient, palette.night ? 0.4 : 0.1);
  return [1, 0.86, 0.6]
    .map((share, index) =>
      ellipse(
        x * width,
        y * height,
        wide * width * share,
        wide * width * 0.2 * share,
        index % 2 ? mix(cloth, "#fff6e4", 0.6) : index ? mix(cloth, "#fff6e4", 0.2) : cloth,
      ),
    )
    .join("");
}
