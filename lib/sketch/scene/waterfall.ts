import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, type Point, path, spline } from "@/lib/sketch/svg";
import { paintConifers, paintFoliage, paintWater } from "./land";
import { paintMountains } from "./peaks";
import { paintRainbow, paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { leafColours, paintBoulders, paintMist, paintTree, paintTreeRow } from "./trees";

/** A cliff beside the fall: a jagged edge towards the water, ledges across it, moss on top. */
function cliff(stage: Stage, side: -1 | 1, edge: number, top: number, foot: number): string {
  const { palette, width, random, defs, unit } = stage;
  const rock = mix(mix("#7f7784", palette.ambient, palette.night ? 0.6 : 0.3), palette.mid, 0.25);
  const [, leaf, lit] = leafColours(stage);
  const inner = Array.from({ length: 14 }, (_, index): Point => {
    const t = index / 13;
    const step = random.between(-0.004, 0.012) + t * t * 0.03;
    return [edge + side * (step + 0.004) * width, top + t * (foot - top)];
  });
  const away = side < 0 ? -40 : width + 40;
  const crest: Point[] = [
    [away, top - unit * random.between(20, 90)],
    [(away + edge) / 2, top - unit * random.between(10, 60)],
  ];
  const d = `M${[...crest, ...inner].map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}L${away} ${foot + unit * 60}Z`;
  const ledges = Array.from({ length: 26 }, () => {
    const x = edge + side * random.between(0.01, 0.5) * width;
    const y = random.between(top + unit * 30, foot);
    const long = unit * random.between(50, 150);
    return `M${x - long} ${y}l${long * 0.5} ${unit * random.between(-14, 6)}l${long * 0.8} ${unit * random.between(4, 18)}l${long * 0.5} ${unit * random.between(-6, 6)}v${unit * random.between(14, 40)}l${-long * 0.9} ${unit * 10}l${-long * 0.8} ${-unit * 12}Z`;
  });
  const cracks = Array.from({ length: 20 }, () => {
    const [x, y] = [edge + side * random.between(0.01, 0.5) * width, random.between(top, foot)];
    return `M${x} ${y}l${unit * random.between(-18, 18)} ${unit * 44}l${unit * random.between(-18, 18)} ${unit * 46}`;
  });
  return [
    path(
      d,
      defs.linear([
        [0, mix(rock, palette.light, 0.28)],
        [0.6, rock],
        [1, shift(rock, -0.14)],
      ]),
    ),
    group(
      defs.clip(`<path d="${d}"/>`),
      path(ledges.slice(0, 13).join(""), mix(rock, palette.light, 0.36), 'opacity=".38"'),
      path(ledges.slice(13).join(""), shift(rock, -0.16), 'opacity=".36"'),
      line(cracks.join(""), shift(rock, -0.22), unit * 3, 'opacity=".5"'),
    ),
    // Ferns hang from the crest and grow in the clefts.
    ...Array.from({ length: 12 }, (_, index) => {
      const x = edge + side * (index < 5 ? random.between(0, 0.1) : random.between(0.02, 0.44)) * width;
      const y = index < 5 ? top + unit * 6 : random.between(top + unit * 40, foot - unit * 60);
      const fronds = Array.from({ length: 9 }, () => {
        const turn = random.between(-0.4, 3.5);
        const long = unit * random.between(26, 64);
        return blade(
          [x, y],
          [x + Math.cos(turn) * long * 0.7, y + Math.sin(turn) * long * 0.2 - unit * 8],
          [x + Math.cos(turn) * long, y + Math.abs(Math.sin(turn)) * long * 0.8],
          unit * 7,
        );
      });
      return path(fronds.join(""), index % 2 ? leaf : lit);
    }),
  ].join("");
}

/** The falling water: a pale sheet that widens downwards, with strands in it and foam where it lands. */
function fallingWater(stage: Stage, x: number, half: number, top: number, foot: number): string {
  const { palette, random, unit, defs } = stage;
  const sheet = spline([
    [x - half * 0.8, top - unit * 4],
    [x, top - unit * 10],
    [x + half * 0.8, top - unit * 4],
    [x + half * 0.95, (top + foot) / 2],
    [x + half * 1.2, foot],
    [x, foot + unit * 20],
    [x - half * 1.2, foot],
    [x - half * 0.95, (top + foot) / 2],
  ]);
  const strands = (count: number, width: number) =>
    Array.from({ length: count }, () => {
      const lane = random.between(-1, 1);
      const from = top + random.next() ** 2 * (foot - top) * 0.7;
      return blade(
        [x + lane * half * 0.8, from],
        [x + lane * half * 0.98, (from + foot) / 2],
        [x + lane * half * 1.16, foot + unit * 10],
        unit * width * random.between(0.4, 1),
      );
    }).join("");
  const shadow = mix(palette.sky[0], palette.mid, 0.4);
  const foam = Array.from({ length: 26 }, () =>
    ellipse(
      x + random.between(-1.5, 1.5) * half,
      foot + unit * random.between(-14, 26),
      unit * random.between(16, 46),
      unit * random.between(10, 26),
      "#ffffff",
      `opacity="${random.between(0.25, 0.7).toFixed(2)}"`,
    ),
  );
  return [
    path(
      sheet,
      defs.linear([
        [0, mix(palette.sky[1], "#ffffff", 0.5)],
        [0.5, mix(palette.sky[1], "#ffffff", 0.72)],
        [1, "#ffffff"],
      ]),
    ),
    group(
      defs.clip(`<path d="${sheet}"/>`),
      path(strands(22, 10), shadow, 'opacity=".3"'),
      path(strands(34, 8), "#ffffff", 'opacity=".8"'),
    ),
    ...foam,
  ].join("");
}

/** A waterfall between mossy cliffs into a pool, with mist, boulders and trees around it. */
export function waterfall(stage: Stage): string {
  const { palette, width, height, unit, horizon, random, peopled, brief } = stage;
  const x = width * (peopled ? random.pick([0.24, 0.76]) : random.between(0.44, 0.56));
  const half = unit * 110;
  const top = horizon * random.between(0.36, 0.46);
  const foot = height * 0.74;
  const [dark, leaf, lit] = leafColours(stage);
  const stone = mix(mix("#7f7784", palette.ambient, 0.35), palette.near, 0.3);
  return [
    paintWholeSky(stage, 3),
    paintMountains(
      stage,
      horizon * 0.9,
      height * 0.3,
      mix(palette.far, palette.sky[2], 0.35),
      !palette.night,
    ),
    paintTreeRow(stage, top + unit * 20, unit * 170, 0.34, [(x - half) / width, (x + half) / width]),
    paintConifers(stage, top + unit * 10, unit * 130, mix(palette.near, dark, 0.6), 1.5),
    fallingWater(stage, x, half * 1.22, top, foot),
    cliff(stage, -1, x - half * 0.86, top, foot),
    cliff(stage, 1, x + half * 0.86, top, foot),
    paintWater(stage, foot, mix(mix(palette.mid, palette.sky[0], 0.5), leaf, 0.15)),
    ...[1, 1.6, 2.3].map((grow) =>
      ellipse(
        x,
        foot + unit * 26 * grow,
        half * 1.3 * grow,
        unit * 16 * grow,
        "none",
        `stroke="#ffffff" stroke-width="${unit * 4}" opacity="${(0.6 / grow).toFixed(2)}"`,
      ),
    ),
    paintMist(stage, foot, 5),
    ellipse(
      x,
      foot,
      half * 2.6,
      unit * 130,
      stage.defs.radial([
        [0, "#ffffff", 0.85],
        [1, "#ffffff", 0],
      ]),
    ),
    brief.things.some(({ slug }) => slug === "rainbow")
      ? paintRainbow(stage, [x + half * 1.2, foot + unit * 20], Math.min(width * 0.34, foot * 0.4))
      : "",
    paintBoulders(
      stage,
      [
        [x - half * 2.2, foot + unit * 20, 54],
        [x - half * 3.2, foot + unit * 46, 76],
        [x + half * 2.1, foot + unit * 26, 62],
        [x + half * 3, foot + unit * 60, 84],
        [x + half * 0.6, height * 0.95, 60],
        [x - half * 1.5, height * 0.9, 40],
      ],
      stone,
    ),
    paintTree(stage, width * 0.04, height * 0.97, unit * 620),
    paintTree(stage, width * 0.97, height * 1.01, unit * 560),
    paintFoliage(stage, height * 1.02, unit * 110, [dark, leaf, lit]),
  ].join("");
}
