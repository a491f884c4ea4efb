import { ellipse, group, line, path, polygon } from "@/lib/sketch/svg";
import { type Grip, inked } from "./grip";

const BROWN = "#3a2416";
const WOOD = `stroke="${BROWN}" stroke-width="7" stroke-linejoin="round"`;

/** A katana: a slim, curved blade with its temper line, a round guard and a wrapped hilt. */
export function katana({ defs, thing }: Grip): string {
  const steel = defs.linear(
    [
      [0, "#8d9ab8"],
      [0.45, "#dfe6f2"],
      [1, "#f9fbff"],
    ],
    [0, 0, 1, 0],
  );
  const wraps = [-40, 12, 64, 116, 168].map((y) => `M-20 ${y}L20 ${y + 40}M20 ${y}L-20 ${y + 40}`);
  return [
    path(
      "M-22 -96C-16 -420 6 -760 96 -1090C104 -1100 110 -1096 112 -1080C60 -760 30 -420 22 -96Z",
      steel,
      'stroke="#262b45" stroke-width="7" stroke-linejoin="round"',
    ),
    line("M4 -120C8 -420 34 -740 96 -1040", "#ffffff", 6, 'opacity=".9"'),
    line("M-10 -130C-4 -420 16 -720 72 -980", "#7f8cab", 4, 'opacity=".8"'),
    path("M-26 -132H26V-84H-26Z", "#e8b84a", WOOD),
    ellipse(0, -76, 82, 26, "#4a4038", WOOD),
    ellipse(0, -80, 60, 13, "#e8b84a", 'opacity=".75"'),
    path("M-26 -60H26L24 226Q0 240 -24 226Z", "#f4ecdd", inked(thing, 7)),
    line(wraps.join(""), thing.base, 15) + line("M-24 -40V220M24 -40V220", thing.base, 9),
    path("M-28 214H28V250Q0 262 -28 250Z", "#e8b84a", WOOD),
  ].join("");
}

/** A recurved bow, held upright by its grip, with an arrow in the same hand. */
export function bow({ thing }: Grip): string {
  const limb = "M0 -60C20 -220 150 -330 130 -520C116 -640 20 -720 -60 -790C-84 -812 -86 -840 -66 -862";
  const both = (d: string) => d + mirrored(d);
  const wood = both(limb);
  return [
    line("M-68 -846L-68 846", "#efe9dc", 6),
    line(wood, BROWN, 46) + line(wood, thing.base, 31),
    line(both("M6 -90C30 -230 150 -340 128 -520"), thing.light, 8, 'opacity=".8"'),
    path("M-30 -120H34L30 120H-26Z", thing.deep, inked(thing)),
    line("M-26 -70H30M-26 70H28", "#e8b84a", 10),
  ].join("");
}

/** Mirrors a path of absolute M and C commands about y = 0. */
const mirrored = (d: string) =>
  d.replace(/(-?\d+) (-?\d+)/g, (_, x: string, y: string) => `${x} ${-Number(y)}`);

/** Arrows in a quiver behind the shoulder, in body units. */
export function quiver({ thing }: Grip): string {
  const arrows = [-62, -12, 40].map((x, index) => {
    const top = -470 - (index % 2) * 50;
    return [
      line(`M${x} -160V${top}`, BROWN, 17) + line(`M${x} -160V${top}`, "#c99a62", 9),
      path(
        `M${x} ${top - 26}L${x + 38} ${top + 10}V${top + 110}L${x} ${top + 80}L${x - 38} ${top + 110}V${top + 10}Z`,
        index === 1 ? "#f4ecdd" : "#d8434f",
        WOOD,
      ),
      line(`M${x} ${top - 20}V${top + 80}`, BROWN, 5),
    ].join("");
  });
  return group(
    'transform="translate(150 1050) rotate(-24)"',
    ...arrows,
    path("M-104 -210H90L64 320H-78Z", "#8a5a34", WOOD),
    path("M-108 -220H94L88 -140H-100Z", thing.shade, WOOD),
  );
}

/** The strap of a quiver across the chest. */
export const strap = ({ defs, build }: Grip): string =>
  group(
    defs.clip(`<path d="${build.torso}"/>`),
    path("M130 1040L210 980L800 1640L760 1720Z", "#8a5a34", WOOD),
    line("M170 1024L770 1684", "#b98250", 6, 'stroke-dasharray="22 18"'),
  );

/** An open folding fan on its sticks; the origin is its pivot, in the fist. */
export function fan({ thing }: Grip): string {
  const at = (degrees: number, far: number) => {
    const angle = (degrees * Math.PI) / 180;
    return [Math.sin(angle) * far, -Math.cos(angle) * far - 30] as const;
  };
  const folds = Array.from({ length: 12 }, (_, index) => -82 + index * 13);
  const leaf = folds.map((from, index) =>
    path(
      polygon([at(from, 210), at(from, 500), at(from + 13, 500), at(from + 13, 210)]),
      index % 2 ? thing.base : thing.light,
      inked(thing, 5),
    ),
  );
  const sticks = [...folds, 74].map(
    (from) =>
      `M0 -20L${at(from, 214)
        .map((one) => one.toFixed(0))
        .join(" ")}`,
  );
  const flowers = [-46, -4, 40].map((angle, index) => {
    const [x, y] = at(angle, 370 + (index % 2) * 40);
    return group(
      `transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${angle})"`,
      ...[0, 72, 144, 216, 288].map((turn) =>
        ellipse(0, -30, 20, 28, "#fff6f2", `opacity=".92" transform="rotate(${turn})"`),
      ),
      ellipse(0, 0, 12, 12, "#f0c24a"),
    );
  });
  return group(
    'transform="scale(.86)"',
    line(sticks.join(""), BROWN, 19) + line(sticks.join(""), "#c99a62", 10),
    ...leaf,
    ...flowers,
    ellipse(0, -20, 16, 16, "#e8b84a", WOOD),
  );
}
