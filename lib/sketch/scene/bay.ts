import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, line, type Point, path, spline } from "@/lib/sketch/svg";
import { paintGlitter, paintWater } from "./land";
import { palm } from "./palms";
import { paintWholeSky } from "./sky";
import { landmarkOf, type Stage } from "./stage";
import { leafColours, paintBoulders } from "./trees";

/** The waterline from near to far: shares of the width, counted from the sandy side, and of the way down from the horizon. */
const SHORE: readonly Point[] = [
  [0.98, 1.12],
  [0.7, 0.86],
  [0.42, 0.64],
  [0.25, 0.46],
  [0.22, 0.33],
  [0.33, 0.21],
  [0.52, 0.12],
  [0.68, 0.07],
];

/** A bay whose beach bends away to a wooded cape, seen along the sand. */
export function bay(stage: Stage): string {
  const { palette, horizon, height, width, random, unit, defs } = stage;
  const side = random.fork("sand side").pick([-1, 1] as const);
  const deep = mix(palette.sky[0], palette.night ? "#0a2350" : "#0f7fa6", 0.5);
  const shallow = mix(palette.night ? "#2f7f9a" : "#74e2d8", palette.sky[1], palette.night ? 0.3 : 0.22);
  const sand = mix("#f6deb0", palette.ambient, palette.night ? 0.55 : 0.08);
  const x = (share: number) => (side < 0 ? share * width : width - share * width);
  const y = (share: number) => horizon + (height - horizon) * share;
  const bow = random.between(0.9, 1.12);
  // Perspective: a band along the shore is broader where it is near.
  const along = (out: number): Point[] =>
    SHORE.map(([sx, sy]) => [x(sx * bow + out * (0.12 + 0.88 * sy)), y(sy)]);
  const land = (out: number) => {
    const curve = along(out);
    const [, lastY] = curve.at(-1) ?? [0, horizon];
    const away = side < 0 ? -30 : width + 30;
    return `${spline(curve, true)}L${away} ${lastY}L${away} ${height + 40}Z`;
  };
  const [dark, leaf, lit] = leafColours(stage);
  const sun = side < 0 ? random.between(0.58, 0.78) : random.between(0.22, 0.42);
  const hill: Point[] = [
    [x(-0.05), y(-0.3) - height * 0.05],
    [x(0.12), y(-0.26)],
    [x(0.3), y(-0.12)],
    [x(0.5), y(-0.02)],
    [x(0.7), y(0.06)],
  ];
  const woods = (count: number, up: number, size: number, colour: string) =>
    Array.from({ length: count }, () => {
      const t = random.next() ** 1.2;
      const near = 1 - t;
      return ellipse(
        x(-0.02 + 0.58 * t),
        y(0.3 * near * random.between(0.3, 1) + 0.08) - height * up * near * random.between(0.2, 1),
        unit * size * (0.3 + near) * random.between(0.8, 1.2),
        unit * size * 0.7 * (0.3 + near),
        colour,
      );
    }).join("");
  const foam = (
    [
      [0.006, 13, 0.9],
      [0.05, 6, 0.6],
      [0.1, 4, 0.4],
    ] as const
  ).map(([out, wide, opacity]) =>
    line(spline(along(out), true), "#ffffff", unit * wide, `opacity="${opacity}"`),
  );
  const ripples = Array.from({ length: 46 }, () => {
    const t = random.next();
    const [px, py] = [x(random.between(0.3 + 0.4 * t, 1.05)), y(0.06 + 0.94 * t)];
    const long = unit * (16 + 70 * t);
    return blade([px - long, py], [px, py - unit * 5 * t], [px + long, py], unit * (1 + 3 * t));
  });
  const palms = landmarkOf(stage, "palms") && !stage.brief.weather.includes("snow");
  const tall = Math.min(height * 0.6, width * 0.8);
  const stone = mix(mix("#7d7278", palette.ambient, 0.35), palette.near, 0.25);
  return [
    paintWholeSky(stage, 5, sun),
    paintWater(stage, horizon, deep),
    paintGlitter(stage, defs, sun * width, horizon),
    path(`${spline(hill, true)}L${x(-0.05)} ${y(0.5)}Z`, mix(dark, palette.sky[2], 0.3)),
    woods(46, 0.1, 60, mix(dark, palette.sky[2], 0.12)),
    woods(34, 0.08, 46, leaf),
    woods(20, 0.06, 30, lit),
    path(land(0.3), shallow, 'opacity=".35"'),
    path(land(0.17), shallow, 'opacity=".55"'),
    path(land(0.07), mix(shallow, "#ffffff", 0.25), 'opacity=".7"'),
    path(ripples.join(""), palette.light, 'opacity=".34"'),
    ...foam,
    path(land(0.004), mix(sand, palette.ambient, 0.2)),
    path(
      land(-0.045),
      defs.linear([
        [0, mix(sand, palette.light, 0.45)],
        [1, shift(sand, -0.03)],
      ]),
    ),
    path(
      Array.from({ length: 70 }, () => {
        const t = random.next() ** 0.6;
        const [px, py] = [x(random.between(0, 0.62 * t)), y(0.34 + 0.66 * t)];
        const half = unit * (3 + 8 * t);
        return blade([px - half, py], [px, py - unit * 2], [px + half, py], unit * 1.6);
      }).join(""),
      mix(sand, palette.ambient, 0.32),
      'opacity=".5"',
    ),
    paintBoulders(
      stage,
      [
        [x(0.26), y(0.36), 26],
        [x(0.2), y(0.42), 34],
        [x(0.58), y(0.8), 40],
        [x(0.66), y(0.86), 24],
      ],
      stone,
    ),
    palms
      ? palm(stage, [x(0.16), y(0.4)], tall * 0.4, -side * 0.18) +
        palm(stage, [x(0.1), y(0.58)], tall * 0.66, -side * 0.1) +
        palm(stage, [x(0.2), y(0.82)], tall * 1.06, -side * 0.2) +
        palm(stage, [x(0.02), y(0.92)], tall * 0.9, -side * 0.04)
      : "",
  ].join("");
}
