import { mix, shift } from "@/lib/sketch/colour";
import { polygon } from "@/lib/sketch/svg";
import { measureOf } from "./measure";
import { c, p, r } from "./shapes";
import type { Dress } from "./thing";
import { headIn, isFrontal } from "./worn-hats";

/** The measures of a garment: the neck's position and the cloth's edges, in the drawing's 32-unit square. */
interface Cloth {
  name: string;
  x: number;
  top: number;
  low: number;
  radius: number;
  left: number;
  right: number;
  isFront: boolean;
}

function clothOf(name: string, { cut }: Dress): Cloth {
  const { x, y, radius } = headIn(name);
  const [left, over, right, bottom] = measureOf(name).box;
  const [wide, high] = [right - left, bottom - over];
  const isFront = isFrontal(name);
  const isUp = isFront || name.endsWith(".sit");
  return {
    name,
    x,
    top: y + radius * (isFront ? 0.84 : 0.9),
    low: isUp
      ? bottom - high * (cut === "dress" ? 0.08 : 0.17)
      : over + high * (cut === "dress" ? 0.84 : 0.7),
    radius,
    left: left - 1,
    right: isFront ? right + 1 : left + wide * (isUp ? 0.9 : 0.8),
    isFront,
  };
}

/** The cloth's outline: straight below a face, slanting from nape to chest on an animal facing left. */
function outlineOf({ x, top, low, radius, left, right, isFront }: Cloth): string {
  if (isFront)
    return polygon([
      [left, top],
      [right, top],
      [right, low],
      [left, low],
    ]);
  return polygon([
    [x + radius * 1.05, top - radius * 3],
    [x + radius * 0.62, top],
    [left, top + radius * 0.62],
    [left, low],
    [right, low],
    [right, top - radius * 3],
  ]);
}

const bar = (paint: string, { left, right }: Cloth, y: number, high: number) =>
  r(paint, left, y, right - left, high);

/** The line down the front of the cloth, seen from the front or the side. */
const frontOf = ({ x, radius, isFront }: Cloth) => (isFront ? x : x + radius * 0.1);

function details(cloth: Cloth, { cut }: Dress, colour: string): string {
  const { top, low, radius } = cloth;
  const front = frontOf(cloth);
  const high = low - top;
  const [dark, pale] = [shift(colour, -0.13), mix(colour, "#ffffff", 0.4)];
  const hem = bar(dark, cloth, low - high * 0.08, high * 0.08);
  const buttons = [0.3, 0.55, 0.8]
    .map((share) => c(pale, front + radius * 0.16, top + high * share, radius * 0.13))
    .join("");
  const collar = p(
    pale,
    `M${front - radius * 0.62} ${top - radius * 0.1}h${radius * 1.24}l${-radius * 0.3} ${radius * 0.62}-${radius * 0.32}-${radius * 0.3}-${radius * 0.32} ${radius * 0.3}z`,
  );
  switch (cut) {
    case "knit":
      return (
        [0.22, 0.42, 0.62].map((share) => bar(pale, cloth, top + high * share, high * 0.07)).join("") +
        bar(dark, cloth, low - high * 0.12, high * 0.12)
      );
    case "suit":
      return (
        p(
          "#fbfaf6",
          `M${front - radius * 0.5} ${top - radius * 0.2}h${radius}l${-radius * 0.5} ${radius * 1.7}z`,
        ) +
        p(
          "#b5303c",
          `M${front - radius * 0.42} ${top + radius * 0.02}l${radius * 0.42} ${radius * 0.2} ${radius * 0.42}-${radius * 0.2}v${radius * 0.46}l-${radius * 0.42}-${radius * 0.2}-${radius * 0.42} ${radius * 0.2}z`,
        ) +
        hem
      );
    case "vest":
    case "open":
      return r(dark, front - radius * 0.05, top, radius * 0.1, high) + buttons + collar + hem;
    case "dress":
      return (
        bar(dark, cloth, top + high * 0.4, high * 0.06) +
        Array.from({ length: 14 }, (_, at) =>
          c(
            pale,
            cloth.left + ((at % 7) + (at > 6 ? 0.9 : 0.4)) * 5,
            top + high * (at > 6 ? 0.8 : 0.6),
            radius * 0.12,
          ),
        ).join("") +
        bar(pale, cloth, low - high * 0.07, high * 0.07)
      );
    default:
      return collar + hem;
  }
}

/**
 * Draws the clothes on an animal's body, cut to its shape.
 * @param body the animal's drawing; `clip` turns shapes into an attribute, and `paint` puts a colour into the scene's light
 */
export function clothing(
  name: string,
  body: string,
  dress: Dress,
  look: { clip: (shapes: string) => string; paint: (colour: string) => string; ink: string; line: number },
): string {
  const cloth = clothOf(name, dress);
  // Heads are groups of their own, which the clothes do not cover.
  const shape = body.replace(/<g\b[^>]*>.*?<\/g>/gs, "");
  const d = outlineOf(cloth);
  const colour = look.paint(dress.colour);
  return `<g ${look.clip(shape)}>${p(colour, d)}<g ${look.clip(p("#000", d))}>${details(cloth, dress, colour)}</g><path fill="none" stroke="${look.ink}" stroke-width="${(look.line * 1.2).toFixed(2)}" d="${d}"/></g>`;
}
