import type { Paint } from "@/lib/sketch/figure/paint";
import { group, line, path } from "@/lib/sketch/svg";
import type { HandShape } from "./pose";

const inked = ({ ink }: Paint, width = 8) =>
  `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`;

/** Outlined strokes. */
function digits(skin: Paint, strokes: readonly (readonly [d: string, wide: number])[]): string {
  return (
    strokes.map(([d, wide]) => line(d, skin.ink, wide + 14)).join("") +
    strokes.map(([d, wide]) => line(d, skin.base, wide)).join("")
  );
}

const PALM = "M-33 -14C-46 24 -50 62 -42 104C-20 122 24 122 44 100C50 60 42 20 33 -14Z";

/** Hands with the wrist at the origin, fingers down and thumb to the right. */
const SHAPES: Record<Exclude<HandShape, "hidden">, (skin: Paint) => string> = {
  relaxed: (skin) =>
    [
      digits(skin, [["M34 40C58 62 66 92 62 122", 23]]),
      path(
        "M-33 -14C-50 34 -52 88 -40 136C-34 176 -20 202 2 200C26 198 38 168 44 118C48 76 42 24 33 -14Z",
        skin.base,
        inked(skin),
      ),
      line(
        "M-20 186C-22 160 -22 142 -18 124M2 194C2 166 2 148 4 128M24 180C26 158 26 144 26 128",
        skin.deep,
        6,
      ),
      line("M34 40C50 54 58 78 58 100", skin.base, 18),
    ].join(""),
  fist: (skin) =>
    [
      path(
        "M-36 -14C-52 20 -56 70 -44 104C-30 124 26 126 46 106C58 70 50 20 34 -14Z",
        skin.base,
        inked(skin),
      ),
      line("M-22 116V72M2 120V74M26 116V72", skin.deep, 6),
      digits(skin, [["M40 46C34 66 12 72 -14 68", 24]]),
    ].join(""),
  open: (skin) =>
    [
      digits(skin, [
        ["M-34 88L-62 184", 27],
        ["M-12 96L-22 216", 29],
        ["M14 96L24 212", 29],
        ["M36 88L64 178", 26],
        ["M32 28C62 42 80 66 92 98", 27],
      ]),
      path(PALM, skin.base, inked(skin)),
      line("M-34 84L-46 128M-12 90L-18 140M14 90L20 138M35 84L48 126", skin.base, 27),
      line("M30 32C52 40 68 56 80 78", skin.base, 26),
      line("M-30 60Q4 86 40 56M-22 100Q4 108 30 98", skin.deep, 5, 'opacity=".6"'),
    ].join(""),
  peace: (skin) =>
    [
      digits(skin, [
        ["M-12 90L-40 212", 30],
        ["M14 90L46 208", 30],
      ]),
      path(PALM, skin.base, inked(skin)),
      line("M-12 84L-22 130M14 84L26 130", skin.base, 30),
      digits(skin, [
        ["M-32 104C-36 84 -28 66 -12 60", 24],
        ["M40 30C36 56 14 70 -8 66", 25],
      ]),
    ].join(""),
  point: (skin) =>
    [
      digits(skin, [["M-24 80L-30 216", 28]]),
      path(
        "M-36 -14C-52 20 -54 70 -42 102C-28 122 26 124 46 104C58 70 50 20 34 -14Z",
        skin.base,
        inked(skin),
      ),
      line("M-24 70L-27 130", skin.base, 28),
      line("M4 116V74M26 112V72", skin.deep, 6),
      digits(skin, [["M40 42C34 60 14 70 -10 66", 24]]),
    ].join(""),
  aim: (skin) =>
    [
      digits(skin, [["M34 60C58 84 66 110 62 150", 28]]),
      path(
        "M-44 -30C-66 0 -66 70 -40 98C-10 118 36 112 54 82C66 40 58 -6 40 -30C12 -46 -20 -46 -44 -30Z",
        skin.base,
        inked(skin),
      ),
      line("M-52 52Q0 74 56 50M-44 82Q0 100 44 80", skin.deep, 7),
      `<circle cx="4" cy="4" r="33" fill="${skin.base}" stroke="${skin.ink}" stroke-width="8"/>`,
      `<circle cx="-2" cy="-3" r="17" fill="${skin.light}"/>`,
    ].join(""),
  flat: (skin) =>
    [
      digits(skin, [
        ["M-33 90L-36 176", 26],
        ["M-11 96L-12 204", 27],
        ["M13 96L14 200", 27],
        ["M35 88L36 170", 25],
        ["M32 30C56 50 62 78 62 106", 25],
      ]),
      path(PALM, skin.base, inked(skin)),
      line("M-33 84L-35 130M-11 90L-12 140M13 90L14 138M34 84L36 126", skin.base, 26),
      line("M30 34C48 48 54 70 56 92", skin.base, 23),
    ].join(""),
};

/** Draws a hand at a wrist; `degrees` is its angle, as for a limb, `thumb` the side that the thumb is on. */
export function drawHand(
  shape: HandShape,
  skin: Paint,
  [x, y]: readonly [number, number],
  degrees: number,
  thumb: -1 | 1,
  size = 1,
): string {
  if (shape === "hidden") return "";
  return group(
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(-degrees).toFixed(1)}) scale(${thumb * size} ${size})"`,
    SHAPES[shape](skin),
  );
}

/** The part of a glove without fingers that covers the back of a hand. */
export function drawMitt(cloth: Paint, [x, y]: readonly [number, number], degrees: number, size = 1): string {
  return group(
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(-degrees).toFixed(1)}) scale(${size})"`,
    path("M-38 -22C-46 16 -50 50 -46 84C-20 96 24 96 48 82C50 46 44 14 38 -22Z", cloth.base, inked(cloth)),
    line("M-44 76Q2 92 46 74", cloth.light, 6, 'opacity=".7"'),
  );
}
