import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, type Point, path, polygon, spline } from "@/lib/sketch/svg";
import { paintBirds } from "./birds";
import { lightSide } from "./light-side";
import { ribbon } from "./ribbon";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { paintBoulders, paintMist } from "./trees";

const ROCKS = ["#cf7246", "#b9583a", "#e09a66", "#c4663f", "#d9855a"] as const;

/** One wall of a gorge: its rim, its foot, and its distance from the river, in pixels. */
interface Wall {
  side: -1 | 1;
  rim: number;
  foot: number;
  /** The distance from the picture's middle to the wall's foot. */
  gap: number;
  /** The distance from the middle to the start of the plateau. */
  reach: number;
  steps: number;
  /** The haze in front of it, 0–1. */
  haze: number;
}

/** A rock wall that descends to the river in steps: cliffs with coloured layers, and sunlit ledges. */
function wall(stage: Stage, { side, rim, foot, gap, reach, steps, haze }: Wall): string {
  const { width, height, random, palette, defs, unit } = stage;
  const air = mix(palette.sky[2], palette.ambient, 0.22);
  const tone = (index: number) =>
    mix(mix(ROCKS[index % ROCKS.length] as string, palette.ambient, palette.night ? 0.62 : 0.08), air, haze);
  const middle = width / 2;
  const at = (share: number) => middle + side * (reach + (gap - reach) * share);
  const deep = foot - rim;
  // Each step: its edge, and the height of its cliff.
  const levels = Array.from({ length: steps + 1 }, (_, index) => {
    const share = index / steps;
    return {
      x: at(share ** 0.8) + side * random.between(-0.03, 0.03) * width,
      y: rim + deep * share + (index === 0 ? 0 : random.between(-0.02, 0.02) * deep),
    };
  });
  const edge = levels.flatMap(({ x, y }, index): Point[] => {
    const next = levels[index + 1];
    if (!next) return [[x, y]];
    const drop = (next.y - y) * random.between(0.68, 0.8);
    const notch = side * random.between(-0.012, 0.012) * width;
    return [
      [x + side * unit * 14, y - unit * 3],
      [x, y + unit * 5],
      [x - side * unit * 5 + notch, y + drop * 0.5],
      [x - side * unit * 8, y + drop],
    ];
  });
  const out = middle + side * width * 0.7;
  const d = polygon([[out, rim - unit * 6], ...edge, [middle + side * gap * 0.9, foot], [out, height + 20]]);
  const bands = levels.slice(0, -1).map(({ y }, index) => {
    const next = levels[index + 1]?.y ?? foot;
    const drop = (next - y) * 0.75;
    const wave = (level: number): Point[] =>
      [-0.1, 0.2, 0.45, 0.7, 1.1].map((across) => [
        width * across,
        level + random.between(-1, 1) * deep * 0.012,
      ]);
    const [upper, lower] = [wave(y), wave(y + drop)];
    const strata = [0.3, 0.58, 0.8].map((share) =>
      line(
        spline(wave(y + drop * share), true),
        shift(tone(index), share > 0.5 ? -0.07 : 0.06),
        Math.max(1.4, drop * 0.07),
        'opacity=".6"',
      ),
    );
    const clefts = Array.from({ length: Math.round(8 + 10 * (1 - haze)) }, () => {
      const x = width * random.between(-0.05, 1.05);
      return blade(
        [x, y],
        [x + unit * random.between(-6, 6), y + drop * 0.5],
        [x, y + drop * random.between(0.6, 1)],
        unit * (1 + 4 * (1 - haze)),
      );
    });
    return [
      path(
        `${spline(upper, true)}L${[...lower]
          .reverse()
          .map((point) => point.map((n) => n.toFixed(1)).join(" "))
          .join("L")}Z`,
        defs.linear([
          [0, mix(tone(index), palette.light, 0.2)],
          [1, shift(tone(index), -0.05)],
        ]),
      ),
      ...strata,
      path(clefts.join(""), shift(tone(index), -0.16), `opacity="${(0.5 * (1 - haze)).toFixed(2)}"`),
    ].join("");
  });
  const lit = lightSide(stage) !== side;
  return (
    path(d, mix(tone(2), palette.light, 0.24)) +
    group(
      defs.clip(`<path d="${d}"/>`),
      ...bands,
      path(d, lit ? palette.light : "#3a1c30", `opacity="${lit ? 0.1 : 0.2 * (1 - haze * 0.7)}"`),
      line(
        polygon(edge).replace("Z", ""),
        mix(tone(2), palette.light, 0.6),
        unit * (2 + 6 * (1 - haze)),
        'opacity=".7"',
      ),
    )
  );
}

/** Round shrubs in rows along a bank. */
function shrubs({ random, palette, unit }: Stage, spots: readonly Point[], size: number): string {
  const green = mix("#6f8a4a", palette.ambient, palette.night ? 0.55 : 0.12);
  return spots
    .map(([x, y]) => {
      const r = size * unit * random.between(0.7, 1.2);
      return (
        ellipse(x, y + r * 0.2, r * 1.5, r * 0.3, shift(green, -0.2), 'opacity=".4"') +
        ellipse(x, y - r * 0.3, r, r * 0.7, shift(green, -0.07)) +
        ellipse(x - r * 0.2, y - r * 0.5, r * 0.66, r * 0.42, mix(green, palette.light, 0.25))
      );
    })
    .join("");
}

/** A river gorge: terraced walls with coloured layers, one behind another into the haze. */
export function canyon(stage: Stage): string {
  const { palette, width, height, horizon, random, defs, unit, peopled } = stage;
  const bend = random.pick([-1, 1]);
  const ground = height - horizon;
  const at = (x: number) => width * (0.5 + bend * x);
  const walls = [0, 1, 2, 3].map((index) => {
    const near = index / 3;
    return ([-1, 1] as const).map((side) =>
      wall(stage, {
        side,
        rim: horizon - height * (0.035 + 0.075 * near) * random.between(0.8, 1.25),
        foot: horizon + ground * (0.16 + 0.62 * near ** 1.4),
        gap: width * (0.02 + 0.2 * near ** 1.3),
        reach: width * (0.2 + 0.2 * near) * random.between(0.85, 1.15),
        steps: 3 + (index > 1 ? 1 : 0),
        haze: 0.72 * (1 - near) ** 1.1,
      }),
    );
  });
  const floor = mix(mix("#c98f62", palette.ambient, palette.night ? 0.6 : 0.1), palette.sky[2], 0.1);
  const water = mix("#3f9fb0", palette.sky[0], 0.3);
  const river = (wider: number) =>
    ribbon([
      [at(0), horizon + ground * 0.14, unit * 3 + wider * 0.2],
      [at(0.025), horizon + ground * 0.24, unit * 12 + wider * 0.4],
      [at(-0.04), horizon + ground * 0.4, unit * 40 + wider * 0.7],
      [at(0.05), horizon + ground * 0.64, unit * 90 + wider],
      [at(-0.08), height * 1.04, unit * 190 + wider * 1.6],
    ]);
  const glints = Array.from({ length: 30 }, () => {
    const t = random.next();
    const [x, y] = [at(random.between(-0.05, 0.04) * (0.4 + t)), horizon + ground * (0.3 + 0.68 * t)];
    const half = unit * (10 + 46 * t);
    return blade([x - half, y], [x, y - unit * 2], [x + half, y], unit * (1.2 + 2.6 * t));
  });
  const far = [
    [0, 0.2],
    [0.1, 0.1],
  ].map(([up = 0, share = 0], index) =>
    path(
      polygon([
        [-10, horizon + height * 0.02],
        ...[0, 0.16, 0.18, 0.3, 0.34, 0.52, 0.55, 0.72, 0.75, 0.9, 0.93, 1.02].map(
          (across, nth): Point => [
            width * across,
            horizon -
              height * (0.05 - up * 0.3 + (Math.floor(nth / 2) % 2 ? 0.028 : 0) + random.between(0, 0.012)),
          ],
        ),
        [width + 10, horizon + height * 0.02],
      ]),
      mix(mix(ROCKS[index] as string, palette.ambient, 0.3), palette.sky[2], 0.62 + share),
    ),
  );
  return [
    paintWholeSky(stage, 4),
    ...far,
    path(`M-10 ${horizon}H${width + 10}V${height + 10}H-10Z`, mix(floor, palette.sky[2], 0.45)),
    ...(walls[0] ?? []),
    paintMist(stage, horizon + ground * 0.08, 3),
    ...(walls[1] ?? []),
    path(
      spline([
        [-40, height * 1.1],
        [-40, horizon + ground * 0.5],
        [width * 0.3, horizon + ground * 0.26],
        [width * 0.7, horizon + ground * 0.26],
        [width + 40, horizon + ground * 0.5],
        [width + 40, height * 1.1],
      ]),
      defs.linear([
        [0, mix(floor, palette.sky[2], 0.3)],
        [1, shift(floor, -0.08)],
      ]),
    ),
    path(river(unit * 16), shift(floor, -0.13)),
    path(
      river(0),
      defs.linear([
        [0, mix(water, palette.light, 0.6)],
        [0.5, water],
        [1, shift(water, -0.07)],
      ]),
    ),
    path(glints.join(""), mix(palette.light, "#ffffff", 0.4), 'opacity=".55"'),
    ...(walls[2] ?? []),
    shrubs(
      stage,
      [-0.17, -0.13, 0.14, 0.19].map((x): Point => [at(x), horizon + ground * random.between(0.52, 0.66)]),
      20,
    ),
    ...(walls[3] ?? []),
    paintBoulders(
      stage,
      [
        [at(-0.3), height * 0.95, 70],
        [at(-0.2), height * 0.98, 40],
        [at(0.32), height * 0.97, 84],
      ],
      mix(ROCKS[1], palette.ambient, 0.2),
    ),
    shrubs(
      stage,
      [-0.38, 0.24, 0.42].map((x): Point => [at(x), height * random.between(0.92, 0.99)]),
      46,
    ),
    peopled ? "" : paintBirds(stage, 3),
  ].join("");
}
