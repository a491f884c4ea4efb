import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, line, type Point, path, spline } from "@/lib/sketch/svg";
import { paintGlitter, paintGrass, paintWater } from "./land";
import { lightSide } from "./light-side";
import { landmarkOf, type Stage } from "./stage";
import { paintBoulders, paintMist } from "./trees";

/** A tall conifer in tiers of boughs, lit from one side; `snow` is the colour of snow lying on it. */
function pine(stage: Stage, x: number, y: number, tall: number, snow?: string): string {
  const { random, palette } = stage;
  const side = lightSide(stage);
  const dark = mix(shift(palette.near, -0.05), "#16261f", 0.22);
  const lit = mix(mix(palette.near, palette.mid, 0.5), palette.light, 0.16);
  const rows = 15;
  const shape = Array.from({ length: rows }, (_, row) => {
    const t = row / (rows - 1);
    return {
      top: y - tall * (1 - 0.86 * t),
      low: y - tall * (0.93 - 0.86 * t) + tall * 0.05 * t,
      left: tall * (0.022 + 0.19 * t) * random.between(0.86, 1.1),
      right: tall * (0.022 + 0.19 * t) * random.between(0.86, 1.1),
    };
  });
  const n = (value: number) => value.toFixed(1);
  // Each bough droops towards its tip, with tufts along its lower edge.
  const bough = ({ top, low, left, right }: (typeof shape)[number]) => {
    const hem = [0.66, 0.33, 0, -0.33, -0.66].map((share, nth) => {
      const reach = share > 0 ? right : left;
      return `Q${n(x + (share + 0.17) * reach)} ${n(low - tall * 0.004)} ${n(x + share * reach)} ${n(low + tall * (nth % 2 ? 0.006 : 0.018))}`;
    });
    return `M${n(x)} ${n(top)}Q${n(x + right * 0.3)} ${n((top + low) / 2)} ${n(x + right)} ${n(low)}${hem.join("")}Q${n(x - left * 0.84)} ${n(low - tall * 0.004)} ${n(x - left)} ${n(low)}Q${n(x - left * 0.3)} ${n((top + low) / 2)} ${n(x)} ${n(top)}Z`;
  };
  const sunny = ({ top, low, left, right }: (typeof shape)[number]) => {
    const reach = side < 0 ? -left : right;
    return `M${n(x)} ${n(top + tall * 0.006)}Q${n(x + reach * 0.3)} ${n((top + low) / 2)} ${n(x + reach * 0.96)} ${n(low - tall * 0.003)}Q${n(x + reach * 0.5)} ${n(low - tall * 0.018)} ${n(x + reach * 0.12)} ${n((top + low) / 2 + tall * 0.008)}Z`;
  };
  const covered = ({ top, low, left, right }: (typeof shape)[number]) =>
    `M${n(x)} ${n(top)}Q${n(x + right * 0.3)} ${n((top + low) / 2)} ${n(x + right)} ${n(low)}Q${n(x + right * 0.4)} ${n(low - tall * 0.03)} ${n(x)} ${n(low - tall * 0.016)}Q${n(x - left * 0.4)} ${n(low - tall * 0.03)} ${n(x - left)} ${n(low)}Q${n(x - left * 0.3)} ${n((top + low) / 2)} ${n(x)} ${n(top)}Z`;
  const from = [...shape].reverse();
  const white = snow && mix(snow, palette.ambient, palette.night ? 0.35 : 0.1);
  return [
    line(`M${x} ${y}V${y - tall * 0.5}`, mix("#4a3528", palette.ambient, 0.4), tall * 0.026),
    ...from.map((row, nth) => path(bough(row), shift(dark, nth % 2 ? 0.012 : -0.012))),
    path(from.map(white ? covered : sunny).join(""), white ?? lit, white ? "" : 'opacity=".62"'),
    white ? path(from.map(sunny).join(""), mix(white, palette.light, 0.5), 'opacity=".6"') : "",
  ].join("");
}

/** Tall pines at one side of the picture; the edge cuts off the nearest. */
export function standOfPines(stage: Stage, side: -1 | 1, y: number, reach: number, snow?: string): string {
  const { width, height, random } = stage;
  const tall = Math.min(height * 0.62, width * 0.9);
  return (
    [
      [0.86, 0.58],
      [0.5, 0.8],
      [0.06, 1.02],
    ] as const
  )
    .map(([far, share]) => {
      const at = reach * far * random.between(0.85, 1.1);
      return pine(
        stage,
        side < 0 ? width * at : width * (1 - at),
        y + height * (0.02 + 0.05 * (1 - far)),
        tall * share * random.between(0.92, 1.06),
        snow,
      );
    })
    .join("");
}

/** A wooden pier that leads out over the water from the lower edge. */
export function paintPier(stage: Stage, from: number, to: Point): string {
  const { height, width, palette, unit } = stage;
  const wood = mix(mix("#8a6a4c", palette.ambient, palette.night ? 0.55 : 0.2), palette.near, 0.1);
  const [x, y] = to;
  const near = width * 0.15;
  const far = width * 0.03;
  const at = (t: number, side: number): Point => [
    from + (x - from) * t + side * (near + (far - near) * t ** 0.72),
    height * 1.02 + (y - height * 1.02) * t ** 0.72,
  ];
  const planks = Array.from({ length: 15 }, (_, index) => {
    const t = (index / 15) ** 0.9;
    const [a, b] = [at(t, -1), at(t, 1)];
    return `M${a.map((n) => n.toFixed(1)).join(" ")}L${b.map((n) => n.toFixed(1)).join(" ")}`;
  });
  const posts = [0.2, 0.45, 0.66, 0.84, 0.98].flatMap((t) =>
    ([-1, 1] as const).map((side) => {
      const [px, py] = at(t, side * 1.02);
      const long = unit * 90 * (1 - t * 0.8);
      return `M${px.toFixed(1)} ${(py + long * 0.6).toFixed(1)}V${(py - long * 0.5).toFixed(1)}`;
    }),
  );
  const corners = [
    at(0, -1),
    at(0, 1),
    at(0.35, 1),
    at(0.7, 1),
    at(1, 1),
    at(1, -1),
    at(0.7, -1),
    at(0.35, -1),
  ];
  const d = `M${corners.map((point) => point.map((n) => n.toFixed(1)).join(" ")).join("L")}Z`;
  return [
    `<g transform="translate(0 ${(unit * 22).toFixed(1)})">${path(d, shift(wood, -0.22), 'opacity=".45"')}</g>`,
    line(posts.join(""), shift(wood, -0.16), unit * 11),
    path(
      d,
      stage.defs.linear([
        [0, mix(wood, palette.light, 0.36)],
        [1, wood],
      ]),
    ),
    line(planks.join(""), shift(wood, -0.15), unit * 3),
  ].join("");
}

/** Flowers and grass that lean into the picture from its lower edge. */
function bank(stage: Stage, line: readonly Point[]): string {
  const { width, height, palette, random, unit } = stage;
  const green = mix(palette.ground, palette.near, 0.45);
  const petals = [palette.accent, "#fff3dc", mix(palette.accent, "#ffffff", 0.45), "#ffd35e"] as const;
  const blooms = Array.from({ length: 44 }, () => {
    const x = random.next() * width;
    const y = height * random.between(0.9, 1);
    const r = unit * random.between(5, 11);
    const colour = mix(random.pick(petals), palette.ambient, palette.night ? 0.5 : 0.06);
    return (
      path(blade([x, y + unit * 40], [x + unit * 3, y + unit * 20], [x, y], unit * 2.4), green) +
      [0, 1, 2, 3, 4]
        .map((nth) => {
          const turn = (nth / 5) * Math.PI * 2;
          return ellipse(
            x + Math.cos(turn) * r * 0.7,
            y + Math.sin(turn) * r * 0.6,
            r * 0.56,
            r * 0.5,
            colour,
          );
        })
        .join("") +
      ellipse(x, y, r * 0.42, r * 0.38, "#f3b73c")
    );
  });
  return [
    path(
      `${spline(line, true)}L${width + 20} ${height + 20}L-20 ${height + 20}Z`,
      stage.defs.linear([
        [0, mix(green, palette.light, 0.2)],
        [1, shift(green, -0.1)],
      ]),
    ),
    paintGrass(stage, height * 0.97, unit * 90, shift(green, 0.02), 120),
    blooms.join(""),
    paintGrass(stage, height * 1.03, unit * 90, shift(palette.near, -0.02), 90),
  ].join("");
}

/** A lake that mirrors the mountains behind it, seen from a pier, from between pines, or over a flowering bank. */
export function lakeside(stage: Stage, range: string): string {
  const { palette, horizon, height, width, unit, random, defs } = stage;
  const view = landmarkOf(stage, "pier")
    ? "pier"
    : random.fork("view").pick(["pier", "pines", "bank", "rocks"] as const);
  const side = random.fork("side of pines").pick([-1, 1] as const);
  const stone = mix(mix("#86828c", palette.ambient, 0.35), palette.near, 0.3);
  const inward = side < 0 ? 0.66 : 0.34;
  const water = [
    paintWater(stage, horizon, mix(palette.mid, palette.sky[0], 0.55), range),
    paintGlitter(stage, defs, width * inward, horizon),
    paintMist(stage, horizon + unit * 8, 4),
  ];
  const shore = (from: number, to: number): Point[] =>
    [-0.05, 0.2, 0.45, 0.7, 1.05].map((t): Point => {
      const share = side < 0 ? t : 1 - t;
      return [t * width, height * (from + (to - from) * share) + unit * random.between(-14, 14)];
    });
  const near: Readonly<Record<typeof view, () => string[]>> = {
    pier: () => [
      paintPier(stage, width * (side < 0 ? 0.3 : 0.7), [width * inward, horizon + (height - horizon) * 0.38]),
      standOfPines(stage, side, height * 0.98, 0.16),
      paintGrass(stage, height * 1.02, unit * 80, shift(palette.near, -0.04), 60),
    ],
    pines: () => [
      bankOf(stage, shore(0.84, 0.97)),
      standOfPines(stage, side, height * 0.92, 0.34),
      paintGrass(stage, height * 1.01, unit * 70, shift(palette.near, -0.05), 110),
    ],
    bank: () => [bank(stage, shore(0.86, 0.92)), standOfPines(stage, side, height * 0.9, 0.1)],
    rocks: () => [
      paintBoulders(
        stage,
        [
          [width * (side < 0 ? 0.08 : 0.92), height * 0.84, 110],
          [width * (side < 0 ? 0.3 : 0.7), height * 0.9, 80],
          [width * (side < 0 ? 0.74 : 0.26), height * 0.95, 60],
          [width * (side < 0 ? 0.5 : 0.5), height * 0.97, 120],
          [width * (side < 0 ? 0.94 : 0.06), height * 0.99, 100],
          [width * (side < 0 ? 0.14 : 0.86), height * 0.99, 150],
        ],
        stone,
      ),
      standOfPines(stage, side, height * 0.86, 0.14),
      paintGrass(stage, height * 1.02, unit * 70, shift(palette.near, -0.03), 60),
    ],
  };
  return [...water, ...near[view]()].join("");
}

/** A dark shore. */
function bankOf({ width, height, palette, defs }: Stage, line: readonly Point[]): string {
  const ground = mix(palette.near, palette.ground, 0.35);
  return path(
    `${spline(line, true)}L${width + 20} ${height + 20}L-20 ${height + 20}Z`,
    defs.linear([
      [0, mix(ground, palette.light, 0.16)],
      [1, shift(palette.near, -0.04)],
    ]),
  );
}
