import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, group, line, type Point, path, polygon } from "@/lib/sketch/svg";
import { paintHill } from "./land";
import { ribbon } from "./ribbon";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { paintBoulders } from "./trees";

const LAVA = "#ff7a2a";

/** An erupting volcano under its smoke, and a stream of lava through black rock. */
export function volcano(stage: Stage): string {
  const { palette, width, height, horizon, random, defs, unit, focus, peopled } = stage;
  const rock = mix("#4a3740", palette.ambient, palette.night ? 0.4 : 0.12);
  const x = width * (peopled ? (focus > 0.5 ? 0.28 : 0.72) : random.between(0.42, 0.58));
  const top = horizon - height * 0.3;
  const half = Math.min(width, height) * 0.42;
  const cone: Point[] = [
    [x - half * 1.5, horizon + height * 0.05],
    [x - half * 0.62, horizon - height * 0.12],
    [x - half * 0.2, top],
    [x - half * 0.06, top + height * 0.014],
    [x + half * 0.08, top + height * 0.008],
    [x + half * 0.2, top],
    [x + half * 0.6, horizon - height * 0.1],
    [x + half * 1.5, horizon + height * 0.05],
  ];
  const d = polygon(cone);
  const streams = [-0.1, 0.02, 0.12].map((at, index) => {
    const from = x + half * at;
    return `M${from} ${top + height * 0.01}C${from + half * at} ${top + height * 0.1} ${from + half * at * 2.4 + unit * random.between(-20, 20)} ${horizon - height * 0.1} ${from + half * at * (index === 1 ? 4 : 3.4)} ${horizon + height * (index === 1 ? 0.05 : -0.02)}`;
  });
  const glow = (colour: string, opacity: number) =>
    defs.radial([
      [0, colour, opacity],
      [1, colour, 0],
    ]);
  const smoke = Array.from({ length: 9 }, (_, index) => {
    const rise = index / 8;
    return ellipse(
      x + half * (0.06 + rise * 0.5) + unit * random.between(-24, 24),
      top - height * (0.02 + rise * 0.22),
      half * (0.16 + rise * 0.34),
      half * (0.13 + rise * 0.22),
      mix(mix("#5a4a55", palette.sky[1], 0.3), LAVA, (1 - rise) * 0.4),
      'opacity=".8"',
    );
  });
  const flow = (wider: number) =>
    ribbon([
      [x + half * 0.08, horizon + height * 0.035, unit * 14 + wider * 0.4],
      [width * 0.5 - (x - width * 0.5) * 0.3, horizon + height * 0.12, unit * 30 + wider * 0.7],
      [width * 0.6, horizon + height * 0.24, unit * 50 + wider],
      [width * 0.42, height * 1.04, unit * 120 + wider * 1.8],
    ]);
  return [
    paintWholeSky(stage, 2),
    ellipse(x, top, half * 1.3, half * 1.1, glow("#ff8a3a", 0.75)),
    ...smoke,
    path(
      d,
      defs.linear([
        [0, mix(rock, LAVA, 0.3)],
        [0.4, rock],
        [1, shift(rock, -0.06)],
      ]),
    ),
    group(
      defs.clip(`<path d="${d}"/>`),
      path(
        polygon([
          [x + half * 0.05, top],
          [x + half * 1.6, top],
          [x + half * 1.6, horizon + 90],
          [x - half * 0.1, horizon + 90],
        ]),
        shift(rock, -0.1),
        'opacity=".5"',
      ),
      line(streams.join(""), "#c93a1c", unit * 22) +
        line(streams.join(""), LAVA, unit * 13) +
        line(streams.join(""), "#ffd76a", unit * 5),
    ),
    paintHill(stage, horizon + height * 0.025, height * 0.02, mix(rock, palette.ambient, 0.2), 0.1),
    path(flow(unit * 20), "#8f2418"),
    path(flow(unit * 8), "#d8431f"),
    path(flow(0), LAVA),
    path(flow(-unit * 12), "#ffb84a", 'opacity=".85"'),
    ellipse(width * 0.5, horizon + height * 0.3, width * 0.6, height * 0.22, glow("#ff8a3a", 0.4)),
    paintBoulders(
      stage,
      [
        [width * 0.1, height * 0.86, 90],
        [width * 0.22, height * 0.93, 70],
        [width * 0.86, height * 0.84, 96],
        [width * 0.95, height * 0.93, 84],
      ],
      shift(rock, -0.06),
    ),
    ...Array.from({ length: 34 }, () => {
      const r = unit * random.between(1.6, 4.6);
      return ellipse(
        width * random.next(),
        height * random.between(0.12, 0.95),
        r,
        r,
        random.pick(["#ffb24a", "#ff8a3a", "#ffd76a"]),
        'opacity=".85"',
      );
    }),
  ].join("");
}
