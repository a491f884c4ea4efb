import { isAutumn } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import type { Random } from "@/lib/sketch/random";
import { blade, ellipse, path } from "@/lib/sketch/svg";
import { lightSide } from "./light-side";
import type { Stage } from "./stage";

/** The crowns' colours for the season and time of day: dark, middle and lit. */
export function leafColours(
  { brief, palette, random }: Stage,
  kind: Bark = "brown",
): [string, string, string] {
  const seasonal = isAutumn(brief)
    ? random.pick(["#d9772f", "#c8502c", "#e0a037", "#b8612f"])
    : random.pick(["#4f9a52", "#5faa62", "#3f8a60"]);
  const leaf = kind === "birch" ? (isAutumn(brief) ? "#e8bd3a" : "#86bd58") : seasonal;
  const inAir = mix(leaf, palette.ambient, palette.night ? 0.62 : 0.14);
  if (brief.weather.includes("snow")) {
    const white = mix("#f8fbff", palette.ambient, palette.night ? 0.26 : 0.05);
    return [mix(shift(inAir, -0.1), palette.ambient, 0.3), mix(inAir, white, 0.6), white];
  }
  return [shift(inAir, -0.13), inAir, mix(shift(inAir, 0.09), palette.light, 0.22)];
}

/** A clump of leaves: a circle with a scalloped edge. */
function clump(random: Random, cx: number, cy: number, r: number): string {
  const lobes = 9;
  const turn = random.between(0, Math.PI);
  const at = (step: number, far: number) => {
    const angle = turn + (step / lobes) * Math.PI * 2;
    return `${(cx + Math.cos(angle) * far).toFixed(1)} ${(cy + Math.sin(angle) * far * 0.9).toFixed(1)}`;
  };
  const arcs = Array.from({ length: lobes }, (_, lobe) => {
    const out = r * random.between(1.12, 1.3);
    return `Q${at(lobe + 0.5, out)} ${at(lobe + 1, r * 0.94)}`;
  });
  return `M${at(0, r * 0.94)}${arcs.join("")}Z`;
}

/** A tree's kind, where it is one that is known by its bark. */
export type Bark = "brown" | "birch";
const BARKS: Readonly<Record<Bark, string>> = { brown: "#5b4034", birch: "#f1eee6" };

/** The dark scars on a birch's bark. */
function scars({ random, palette }: Stage, x: number, y: number, size: number): string {
  const marks = Array.from({ length: 9 }, (_, index) => {
    const up = size * (0.04 + index * 0.05 + random.between(-0.012, 0.012));
    const long = size * random.between(0.014, 0.026);
    const from = x + size * (index % 2 ? -0.022 : 0.02) - (index % 2 ? 0 : long);
    return blade(
      [from, y - up],
      [from + long / 2, y - up - size * 0.006],
      [from + long, y - up],
      size * 0.005,
    );
  });
  return path(marks.join(""), mix("#3a3838", palette.ambient, palette.night ? 0.5 : 0.15));
}

/** A trunk that forks into the crown, lit on one side. */
function trunk(stage: Stage, x: number, y: number, size: number, side: -1 | 1, kind: Bark): string {
  const { palette } = stage;
  const bark = mix(BARKS[kind], palette.ambient, palette.night ? 0.6 : kind === "birch" ? 0.1 : 0.25);
  const at = (dx: number, dy: number) => `${(x + dx * size).toFixed(1)} ${(y - dy * size).toFixed(1)}`;
  const stem = `M${at(-0.055, -0.01)}Q${at(-0.026, 0.05)} ${at(-0.024, 0.2)}Q${at(-0.03, 0.36)} ${at(-0.17, 0.58)}L${at(-0.145, 0.59)}Q${at(-0.03, 0.46)} ${at(-0.01, 0.42)}L${at(-0.02, 0.66)}H${(x + size * 0.012).toFixed(1)}L${at(0.014, 0.44)}Q${at(0.06, 0.5)} ${at(0.15, 0.6)}L${at(0.17, 0.585)}Q${at(0.05, 0.38)} ${at(0.03, 0.2)}Q${at(0.03, 0.05)} ${at(0.06, -0.01)}Z`;
  const lit = `M${at(0.03 * side, 0)}Q${at(0.02 * side, 0.1)} ${at(0.019 * side, 0.32)}L${at(0.008 * side, 0.32)}Q${at(0.008 * side, 0.1)} ${at(0.012 * side, 0)}Z`;
  return (
    path(stem, bark) +
    path(lit, mix(bark, palette.light, 0.4), 'opacity=".7"') +
    (kind === "birch" ? scars(stage, x, y, size) : "")
  );
}

/** A broad-leaved tree: a trunk, and a crown of clumps lit from above and from one side. */
export function paintTree(stage: Stage, x: number, y: number, size: number, kind: Bark = "brown"): string {
  const { random, defs } = stage;
  const side = lightSide(stage);
  const [dark, middle, lit] = leafColours(stage, kind);
  const rounds = Array.from({ length: size > stage.unit * 200 ? 15 : 9 }, (_, index) => {
    // Clumps are spread like seeds in a sunflower: evenly, with no gap and no spire.
    const angle = index * 2.4 + random.between(-0.3, 0.3);
    const away = Math.sqrt((index + 0.5) / 15);
    return {
      cx: x + Math.cos(angle) * away * size * 0.33,
      cy: y - size * 0.68 + Math.sin(angle) * away * size * 0.24,
      r: size * random.between(0.1, 0.15),
    };
  }).sort((one, other) => one.cy - other.cy);
  const [fromX, toX] = side < 0 ? [0.2, 0.8] : [0.8, 0.2];
  const fill = defs.linear(
    [
      [0, lit],
      [0.42, middle],
      [1, dark],
    ],
    [fromX, 0, toX, 1],
  );
  const dabs = (towards: number, count: number) =>
    path(
      rounds
        .flatMap(({ cx, cy, r }) =>
          Array.from({ length: count }, () => {
            const turn = -Math.PI / 2 + towards * random.between(0.1, 1.5);
            const away = r * random.between(0.5, 1.08);
            const [dx, dy] = [cx + Math.cos(turn) * away, cy + Math.sin(turn) * away];
            const long = size * random.between(0.014, 0.026);
            const lean = random.between(-0.8, 0.8) * long;
            return blade([dx - long, dy + lean], [dx, dy - long * 0.4], [dx + long, dy - lean], long * 0.5);
          }),
        )
        .join(""),
      towards === side ? mix(lit, stage.palette.light, 0.3) : middle,
      'opacity=".8"',
    );
  return [
    trunk(stage, x, y, size, side, kind),
    path(
      rounds.map(({ cx, cy, r }) => clump(random, cx - side * r * 0.12, cy + r * 0.3, r * 1.02)).join(""),
      shift(dark, -0.04),
    ),
    ...rounds.map(({ cx, cy, r }) => path(clump(random, cx, cy, r * 0.96), fill)),
    dabs(side, 5),
    dabs(-side, 2),
  ].join("");
}

/** A row of broad-leaved trees at a height; `free` is a range of the width, in shares, to keep clear. */
export function paintTreeRow(
  stage: Stage,
  y: number,
  size: number,
  gap: number,
  free: readonly [number, number] = [2, 2],
): string {
  const { width, random } = stage;
  const trees: string[] = [];
  for (let x = -size * 0.1; x < width + size * 0.2; x += size * gap * random.between(0.7, 1.3)) {
    if (x > free[0] * width && x < free[1] * width) continue;
    trees.push(paintTree(stage, x, y + random.between(-0.04, 0.08) * size, size * random.between(0.75, 1.2)));
  }
  return trees.join("");
}

/** Mist in long, soft banks around a height. */
export function paintMist({ defs, width, unit, palette, random }: Stage, y: number, count: number): string {
  const fill = defs.radial([
    [0, mix(palette.light, palette.sky[2], 0.5), 0.55],
    [1, palette.sky[2], 0],
  ]);
  return Array.from({ length: count }, () =>
    ellipse(
      random.next() * width,
      y + unit * random.between(-40, 40),
      unit * random.between(260, 560),
      unit * random.between(30, 80),
      fill,
    ),
  ).join("");
}

/** Boulders along a line, each lit on top; `colour` is that of the stone. */
export function paintBoulders(
  { random, palette, unit }: Stage,
  spots: readonly (readonly [number, number, number])[],
  colour: string,
): string {
  return spots
    .map(([x, y, size]) => {
      const s = size * unit;
      const lean = random.between(-0.2, 0.2) * s;
      const d = `M${x - s} ${y + s * 0.3}C${x - s * 1.05} ${y - s * 0.3} ${x - s * 0.5 + lean} ${y - s * 0.75} ${x + lean} ${y - s * 0.7}C${x + s * 0.6 + lean} ${y - s * 0.64} ${x + s * 1.1} ${y - s * 0.2} ${x + s} ${y + s * 0.3}Q${x} ${y + s * 0.46} ${x - s} ${y + s * 0.3}Z`;
      const top = `M${x - s * 0.8} ${y - s * 0.1}C${x - s * 0.7} ${y - s * 0.5} ${x - s * 0.3 + lean} ${y - s * 0.7} ${x + lean} ${y - s * 0.68}C${x + s * 0.4 + lean} ${y - s * 0.6} ${x + s * 0.6} ${y - s * 0.4} ${x + s * 0.7} ${y - s * 0.2}C${x + s * 0.2} ${y - s * 0.44} ${x - s * 0.3} ${y - s * 0.4} ${x - s * 0.8} ${y - s * 0.1}Z`;
      return path(d, colour) + path(top, mix(colour, palette.light, 0.42), 'opacity=".8"');
    })
    .join("");
}
