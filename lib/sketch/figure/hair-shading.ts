import type { Random } from "@/lib/sketch/random";
import { blade, type Defs, group, line, type Point, path } from "@/lib/sketch/svg";
import type { Outline } from "./lorelei";
import { isDyed, type Paint, paintOf } from "./paint";
import { type Dye, otherHalf } from "./strands";

/** The crown, in the head's 980-unit square: strands run outwards from here. */
const CROWN: Point = [448, 196];

const drawAll = (outlines: readonly Outline[], fill: string, extra = "") =>
  outlines.map(({ d, rule }) => path(d, fill, `${rule} ${extra}`)).join("");

/** The end of a strand on a wide arc below the crown; `turn` runs from 0 (left) to 1 (right). */
function strand(turn: number, reach: number): { bend: Point; end: Point } {
  const x = 150 + 640 * turn;
  const side = Math.abs(turn - 0.47) * 2;
  return {
    bend: [CROWN[0] + (x - CROWN[0]) * (0.72 + 0.5 * side), CROWN[1] + 30 + 60 * side],
    end: [x, reach + 220 * side],
  };
}

function strands(random: Random, colour: string, count: number, width: number, opacity: number): string {
  const blades = Array.from({ length: count }, (_, index) => {
    const { bend, end } = strand((index + random.between(0.1, 0.9)) / count, random.between(470, 640));
    return blade(CROWN, bend, end, random.between(width * 0.4, width));
  });
  return path(blades.join(""), colour, `opacity="${opacity}"`);
}

/** The halo-shaped highlight around the head, broken into thin strokes along the strands. */
function shine(random: Random, colour: string): string {
  const row = (count: number, middle: number, reach: number, width: number) =>
    Array.from({ length: count }, (_, index) => {
      const turn = (index + random.between(0.3, 0.7)) / count;
      const { bend, end } = strand(turn, 560);
      const along = (t: number): Point => [
        (1 - t) ** 2 * CROWN[0] + 2 * t * (1 - t) * bend[0] + t * t * end[0],
        (1 - t) ** 2 * CROWN[1] + 2 * t * (1 - t) * bend[1] + t * t * end[1],
      ];
      const centre = middle - 0.11 * Math.abs(turn - 0.47);
      const half = reach * random.between(0.5, 1.15);
      return blade(
        along(centre - half),
        along(centre),
        along(centre + half),
        width * random.between(0.6, 1.2),
      );
    }).join("");
  return (
    path(row(34, 0.46, 0.085, 9), colour, 'opacity=".5"') +
    path(row(26, 0.435, 0.04, 10), "#ffffff", 'opacity=".24"')
  );
}

/**
 * Paints the hair behind the head, in shadow. Outline and fill are returned separately, so that longer hair can go
 * between them without a line where the two meet.
 */
export function paintBackHair(
  defs: Defs,
  outlines: readonly Outline[],
  hair: Paint,
  random: Random,
): { edges: string; body: string } {
  if (outlines.length === 0) return { edges: "", body: "" };
  const fill = defs.linear(
    [
      [0, hair.base],
      [0.2, hair.base],
      [0.45, hair.shade],
      [0.7, hair.deep],
    ],
    [400, 150, 500, 900],
    true,
  );
  const dusk = group(defs.clip(drawAll(outlines, "#000")), strands(random, hair.ink, 12, 12, 0.25));
  return {
    edges: outlines.map(({ d }) => line(d, hair.ink, 9)).join(""),
    body: drawAll(outlines, fill) + dusk,
  };
}

/** Paints the hair in front: outline, light from the upper left, strands, and highlight. */
export function paintFrontHair(
  defs: Defs,
  outlines: readonly Outline[],
  hair: Paint,
  tip: string,
  random: Random,
  dye: Dye = { kind: "tips", colour: tip },
): string {
  if (outlines.length === 0) return "";
  const second = paintOf(dye.colour, hair.ink);
  const isTipped = dye.kind === "tips" && isDyed(hair, tip);
  const inside = defs.clip(drawAll(outlines, "#000"));
  const fill = defs.linear(
    [
      [0, hair.light],
      [0.3, hair.base],
      [isTipped ? 0.32 : 0.44, hair.base],
      [isTipped ? 0.62 : 0.8, tip],
    ],
    [400, 150, 500, 820],
    true,
  );
  return [
    outlines.map(({ d }) => line(d, hair.ink, 11)).join(""),
    drawAll(outlines, fill),
    group(
      inside,
      // The same shape shifted towards the light leaves a crescent of shadow along each lower edge.
      drawAll(outlines, hair.shade, `opacity="${isTipped ? 0.4 : 0.9}"`),
      group('transform="translate(-13 -17)"', drawAll(outlines, fill)),
      dye.kind === "halves" ? otherHalf(defs, second) : "",
      strands(random, hair.shade, 13, 26, 0.6),
      dye.kind === "streaks" ? strands(random.fork("streaks"), second.base, 6, 64, 1) : "",
      strands(random, hair.deep, 9, 7, 0.55),
      strands(random, hair.light, 9, 13, 0.45),
      shine(random, hair.light),
    ),
  ].join("");
}
