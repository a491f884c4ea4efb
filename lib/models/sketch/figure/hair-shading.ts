import type { Outline } from "@/lib/models/sketch/figure/lorelei";
import type { Paint } from "@/lib/models/sketch/figure/paint";
import type { Random } from "@/lib/models/sketch/random";
import { blade, type Defs, group, line, type Point, path } from "@/lib/models/sketch/svg";

/** Where the hair springs from, in the head's 980-unit square: the strands run outwards from here. */
const CROWN: Point = [448, 196];

const drawAll = (outlines: readonly Outline[], fill: string, extra = "") =>
  outlines.map(({ d, rule }) => path(d, fill, `${rule} ${extra}`)).join("");

/** A strand's end on a wide bow under the crown, `turn` from 0 (the left side) to 1 (the right). */
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

/** The ring of light round the head, broken into strokes that follow the strands. */
function shine(random: Random, colour: string): string {
  const strokes = Array.from({ length: 17 }, (_, index) => {
    const turn = (index + 0.5) / 17;
    const { bend, end } = strand(turn, 560);
    const along = (t: number): Point => [
      (1 - t) ** 2 * CROWN[0] + 2 * t * (1 - t) * bend[0] + t * t * end[0],
      (1 - t) ** 2 * CROWN[1] + 2 * t * (1 - t) * bend[1] + t * t * end[1],
    ];
    const middle = 0.44 - 0.1 * Math.abs(turn - 0.47);
    const half = random.between(0.035, 0.1);
    return blade(along(middle - half), along(middle), along(middle + half), random.between(12, 24));
  });
  return path(strokes.join(""), colour, 'opacity=".62"');
}

/**
 * Paints a layer of the library's hair: outline, light from the upper left, strands, and the ring of shine.
 * @param back true for what lies behind the head: it stays in shadow and takes no shine
 */
export function paintHair(
  defs: Defs,
  outlines: readonly Outline[],
  hair: Paint,
  tip: string,
  random: Random,
  back: boolean,
): string {
  if (outlines.length === 0) return "";
  const inside = defs.clip(drawAll(outlines, "#000"));
  const body = defs.linear(
    [
      [0, back ? hair.shade : hair.light],
      [0.3, back ? hair.shade : hair.base],
      [0.62, back ? hair.deep : hair.base],
      [1, back ? hair.deep : tip],
    ],
    [400, 150, 500, back ? 900 : 820],
    true,
  );
  const edges = outlines.map(({ d }) => line(d, hair.ink, back ? 9 : 11)).join("");
  if (back) return edges + drawAll(outlines, body) + group(inside, strands(random, hair.ink, 18, 9, 0.28));
  return [
    edges,
    drawAll(outlines, body),
    group(
      inside,
      // The same shape moved towards the light leaves a crescent of shadow at every lower edge.
      drawAll(outlines, hair.shade, 'opacity=".9"'),
      group('transform="translate(-13 -17)"', drawAll(outlines, body)),
      strands(random, hair.shade, 22, 15, 0.55),
      strands(random, hair.deep, 15, 6, 0.6),
      strands(random, hair.light, 12, 8, 0.5),
      shine(random, hair.light),
    ),
  ].join("");
}
