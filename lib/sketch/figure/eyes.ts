import { at, lchOf, mix, shift } from "@/lib/sketch/colour";
import type { Expression } from "@/lib/sketch/person";
import { type Defs, ellipse, group, line, path } from "@/lib/sketch/svg";

interface Eye {
  cx: number;
  cy: number;
  /** Half the width and height of the opening. */
  rx: number;
  ry: number;
  /** Side of the outer corner: −1 left, 1 right. */
  outer: -1 | 1;
}

/** The eyes' positions: the near one on the left and the far one narrower, as the head is turned right. */
const NEAR: Eye = { cx: 472, cy: 544, rx: 58, ry: 44, outer: -1 };
const FAR: Eye = { cx: 652, cy: 542, rx: 42, ry: 43, outer: 1 };

interface Look {
  iris: string;
  ink: string;
  skinShade: string;
  /** How far the lids are open: 1 fully, 0.6 sleepy. */
  open: number;
  /** Long lashes and a fuller iris. */
  lashes: boolean;
  /** Offset of the gaze, in drawing units. */
  gaze: readonly [number, number];
  /** Whether the irises are small with fright or wonder. */
  startled: boolean;
}

function opening({ cx, cy, rx, ry, outer }: Eye, open: number): string {
  const [inX, outX] = [cx - outer * rx, cx + outer * rx];
  const top = cy - ry * open;
  const low = cy + ry * 0.86;
  return `M${inX} ${cy + ry * 0.22}C${inX + outer * rx * 0.2} ${top + ry * 0.1} ${cx - outer * rx * 0.35} ${top} ${cx + outer * rx * 0.1} ${top}C${cx + outer * rx * 0.62} ${top} ${outX} ${top + ry * 0.42} ${outX - outer * 2} ${cy + ry * 0.1}C${outX - outer * rx * 0.12} ${cy + ry * 0.6} ${cx + outer * rx * 0.55} ${low} ${cx} ${low}C${cx - outer * rx * 0.5} ${low} ${inX + outer * rx * 0.1} ${cy + ry * 0.62} ${inX} ${cy + ry * 0.22}Z`;
}

function lash({ cx, cy, rx, ry, outer }: Eye, open: number, long: boolean): string {
  const [inX, outX] = [cx - outer * rx, cx + outer * rx];
  const top = cy - ry * open;
  const thick = long ? 15 : 9;
  const flick = long ? `${outX + outer * 17} ${cy - ry * 0.36}` : `${outX + outer * 6} ${cy - ry * 0.1}`;
  return `M${inX - outer * 3} ${cy + ry * 0.26}C${inX + outer * rx * 0.16} ${top + ry * 0.04} ${cx - outer * rx * 0.36} ${top - thick * 0.75} ${cx + outer * rx * 0.12} ${top - thick * 0.75}C${cx + outer * rx * 0.6} ${top - thick * 0.8} ${outX - outer * 4} ${top + ry * 0.2} ${flick}C${outX + outer * 8} ${cy - ry * 0.12} ${outX + outer * 5} ${cy} ${outX - outer * 3} ${cy + ry * 0.22}C${outX - outer * 6} ${top + ry * 0.58} ${cx + outer * rx * 0.55} ${top + thick * 0.55} ${cx + outer * rx * 0.1} ${top + thick * 0.45}C${cx - outer * rx * 0.4} ${top + thick * 0.45} ${inX + outer * rx * 0.28} ${top + ry * 0.3} ${inX - outer * 3} ${cy + ry * 0.26}Z`;
}

function openEye(defs: Defs, eye: Eye, look: Look): string {
  const { cx, cy, rx, ry, outer } = eye;
  const shape = opening(eye, look.open);
  const inside = defs.clip(`<path d="${shape}"/>`);
  const { l, c } = lchOf(look.iris);
  const glow = at(look.iris, Math.max(0.72, l + 0.12), Math.max(c, 0.05));
  const iris = defs.linear([
    [0, mix(look.iris, "#140a24", 0.8)],
    [0.42, shift(look.iris, -0.06)],
    [0.75, look.iris],
    [1, glow],
  ]);
  const [ix, iy] = [cx + look.gaze[0] + outer * rx * 0.02, cy + look.gaze[1] - 1];
  const wide = look.startled ? 0.76 : 1;
  const [irx, iry] = [
    Math.min(rx * 0.72, look.lashes ? 38 : 34) * wide,
    ry * (look.lashes ? 1 : 0.92) * wide,
  ];
  const white = defs.linear([
    [0, "#c9c4de"],
    [0.45, "#fbf8ff"],
    [1, "#ffffff"],
  ]);
  return [
    path(shape, white),
    group(
      inside,
      ellipse(ix, iy, irx, iry, iris, `stroke="${mix(look.iris, "#140a24", 0.82)}" stroke-width="5"`),
      ellipse(ix, iy + iry * 0.55, irx * 0.66, iry * 0.32, glow, 'opacity=".75"'),
      ellipse(ix, iy - iry * 0.02, irx * 0.42, iry * 0.44, "#160c26", 'opacity=".92"'),
      ellipse(ix, cy - ry * look.open + 5, rx * 1.1, 20, "#160c26", 'opacity=".34"'),
      ellipse(ix - irx * 0.36, iy - iry * 0.4, irx * 0.34, iry * 0.25, "#ffffff"),
      ellipse(ix + irx * 0.42, iy + iry * 0.42, irx * 0.17, iry * 0.13, "#ffffff", 'opacity=".9"'),
    ),
    path(lash(eye, look.open, look.lashes), look.ink),
    look.lashes
      ? path(
          `M${cx + outer * rx * 0.98} ${cy - ry * 0.3}q${outer * 16} ${-4} ${outer * 26} ${-22}q${outer * -4} ${26} ${outer * -22} ${36}Z`,
          look.ink,
        )
      : "",
    line(
      `M${cx - outer * rx * 0.5} ${cy + ry * 0.86}Q${cx + outer * rx * 0.2} ${cy + ry * 0.97} ${cx + outer * rx * 0.74} ${cy + ry * 0.58}`,
      look.ink,
      3.4,
      'opacity=".7"',
    ),
    line(
      `M${cx - outer * rx * 0.55} ${cy - ry * look.open - 12}Q${cx + outer * rx * 0.25} ${cy - ry * look.open - 30} ${cx + outer * rx * 0.9} ${cy - ry * look.open + 6}`,
      look.skinShade,
      4.5,
    ),
  ].join("");
}

function closedEye({ cx, cy, rx, ry, outer }: Eye, ink: string, up: boolean): string {
  const bow = up ? -ry * 0.62 : ry * 0.6;
  const y = up ? cy + 16 : cy + 4;
  const [a, b] = [cx - outer * rx, cx + outer * rx];
  const lid = path(
    `M${a} ${y}Q${cx} ${y + bow * 1.5} ${b + outer * 6} ${y - 2}Q${cx} ${y + bow * 1.5 + 20} ${a} ${y}Z`,
    ink,
  );
  const lashes = up
    ? `M${b - outer * 4} ${y}l${outer * 18} 10M${b - outer * 18} ${y + bow * 0.35}l${outer * 20} 0`
    : [0.62, 0.78, 0.93]
        .map(
          (t) =>
            `M${a + (b - a) * t} ${y + bow * 3 * t * (1 - t) + 6}l${outer * (4 + 12 * t)} ${26 - 10 * t}`,
        )
        .join("");
  return lid + line(lashes, ink, 5);
}

/** Draws both eyes in the head's 980-unit square, opened as far as the expression says. */
export function drawEyes(
  defs: Defs,
  expression: Expression,
  { irises, ...colours }: { irises: readonly [string, string]; ink: string; skinShade: string },
  { lashes, gaze, lowered }: Pick<Look, "lashes" | "gaze"> & { lowered: boolean },
): string {
  const open =
    { sleepy: 0.5, surprised: 1.2, angry: 0.74, serious: 0.86, sad: 0.86, smug: 0.58 }[
      expression as string
    ] ?? 1;
  const lids = lowered ? Math.min(open, 0.46) : open;
  const look = {
    ...colours,
    open: lashes ? lids : lids * 0.84,
    lashes,
    gaze,
    startled: expression === "surprised",
  };
  if (expression === "laugh") return closedEye(NEAR, colours.ink, true) + closedEye(FAR, colours.ink, true);
  if (expression === "asleep")
    return closedEye(NEAR, colours.ink, false) + closedEye(FAR, colours.ink, false);
  const [near, other] = irises;
  const far =
    expression === "wink" ? closedEye(FAR, colours.ink, true) : openEye(defs, FAR, { ...look, iris: other });
  return openEye(defs, NEAR, { ...look, iris: near }) + far;
}
