import { isAutumn } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, path, rect } from "@/lib/sketch/svg";
import { flowerGarden } from "./flower-garden";
import { paintGrass, paintHill, paintWater } from "./land";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";

/** A bough heavy with blossom that reaches in from a corner. */
function bough(stage: Stage, side: -1 | 1, y: number, reach: number, petal: string): string {
  const { width, unit, random, palette } = stage;
  const bark = mix("#5a3a44", palette.ambient, 0.25);
  const from = side < 0 ? -20 : width + 20;
  const tip = from - side * reach;
  const wood =
    line(
      `M${from} ${y}C${from - side * reach * 0.35} ${y - unit * 30} ${from - side * reach * 0.6} ${y + unit * 60} ${tip} ${y + unit * 36}`,
      bark,
      unit * 17,
    ) +
    line(
      `M${from - side * reach * 0.3} ${y - unit * 8}C${from - side * reach * 0.5} ${y - unit * 70} ${from - side * reach * 0.7} ${y - unit * 66} ${from - side * reach * 0.86} ${y - unit * 110}`,
      bark,
      unit * 9,
    );
  const cloud = (count: number, size: number, colour: string, opacity: number) =>
    group(
      `fill="${colour}" opacity="${opacity}"`,
      ...Array.from({ length: count }, () => {
        const t = random.next();
        const x = from - side * reach * t * 1.05;
        const spread = unit * 110 * (1 - t * 0.5);
        const r = unit * size * random.between(0.5, 1.2);
        return `<circle cx="${(x + random.between(-0.5, 0.5) * unit * 90).toFixed(1)}" cy="${(y + random.between(-1, 0.7) * spread).toFixed(1)}" r="${r.toFixed(1)}"/>`;
      }),
    );
  const flowers = Array.from({ length: 26 }, () => {
    const t = random.next();
    const [x, cy, s] = [
      from - side * reach * t,
      y + random.between(-0.9, 0.6) * unit * 110,
      unit * random.between(11, 21),
    ];
    const petals = [0, 72, 144, 216, 288]
      .map(
        (angle) =>
          `<ellipse cy="${(-s * 0.62).toFixed(1)}" rx="${(s * 0.46).toFixed(1)}" ry="${(s * 0.6).toFixed(1)}" transform="rotate(${angle})"/>`,
      )
      .join("");
    return `<g transform="translate(${x.toFixed(1)} ${cy.toFixed(1)}) rotate(${random.whole(0, 71)})" fill="${mix(petal, "#ffffff", 0.55)}">${petals}<circle r="${(s * 0.2).toFixed(1)}" fill="${shift(petal, -0.22)}"/></g>`;
  });
  return (
    cloud(60, 40, shift(petal, -0.09), 0.5) +
    wood +
    cloud(70, 32, petal, 0.75) +
    cloud(50, 21, mix(petal, "#ffffff", 0.5), 0.8) +
    flowers.join("")
  );
}

/** Cherry trees in flower by the water. */
export function blossom(stage: Stage): string {
  const { palette, horizon, height, width, unit, random, defs } = stage;
  const petal = mix("#f7a6c1", palette.ambient, palette.night ? 0.3 : 0.06);
  const trees = Array.from({ length: 9 }, (_, index) => {
    const [x, s] = [((index + random.between(0.2, 0.8)) / 9) * width, unit * random.between(90, 150)];
    const crowns = Array.from({ length: 8 }, () =>
      ellipse(
        x + random.between(-0.7, 0.7) * s,
        horizon - s * random.between(0.5, 1.25),
        s * 0.42,
        s * 0.34,
        mix(petal, random.chance(0.5) ? "#ffffff" : palette.ambient, 0.22),
        'opacity=".9"',
      ),
    );
    return (
      rect(x - s * 0.04, horizon - s * 0.6, s * 0.09, s * 0.66, mix("#5a3a44", palette.ambient, 0.3)) +
      crowns.join("")
    );
  });
  const back = [
    paintWholeSky(stage, 3),
    paintHill(stage, horizon - height * 0.03, height * 0.07, mix(palette.far, palette.sky[2], 0.35)),
    ...trees,
    paintHill(stage, horizon + height * 0.01, height * 0.02, mix(palette.ground, petal, 0.25)),
    paintWater(stage, horizon + height * 0.06, mix(palette.mid, palette.sky[0], 0.55)),
    paintHill(stage, height * 0.9, height * 0.05, mix(palette.ground, palette.near, 0.25)),
    paintGrass(stage, height * 0.98, unit * 70, mix(palette.near, palette.ground, 0.4), 150),
    ellipse(
      width / 2,
      horizon,
      width * 0.6,
      height * 0.2,
      defs.radial([
        [0, palette.light, 0.5],
        [1, palette.light, 0],
      ]),
    ),
    bough(stage, -1, height * 0.09, width * random.between(0.46, 0.62), petal),
    bough(stage, 1, height * random.between(0.16, 0.3), width * random.between(0.26, 0.4), petal),
  ];
  return back.join("");
}

/** A rose garden behind a hedge, with a leafy arch; a path leads into it where nobody stands in front. */
export function garden(stage: Stage): string {
  if (!stage.peopled) return flowerGarden(stage);
  const { palette, height, width, unit, random, horizon, brief } = stage;
  const autumn = isAutumn(brief);
  const leaf = mix(autumn ? "#cf7c35" : "#4f9a68", palette.ambient, palette.night ? 0.5 : 0.12);
  const blooms: [string, ...string[]] = autumn
    ? ["#c8502c", "#e0a037", "#f0c25a", "#a8433a"]
    : [palette.accent, "#ff9fb6", "#fff1e0", "#ffd166", "#d9a6f0"];
  const flowers = (count: number, top: number, low: number, size: number) =>
    Array.from({ length: count }, () => {
      const colour = mix(random.pick(blooms), palette.ambient, palette.night ? 0.3 : 0.04);
      const [x, y, s] = [
        random.next() * width,
        random.between(top, low),
        unit * size * random.between(0.6, 1.2),
      ];
      const rings = [1, 0.72, 0.44].map((share, index) =>
        ellipse(
          x + s * 0.05 * index,
          y - s * 0.06 * index,
          s * share,
          s * share * 0.9,
          index % 2 ? shift(colour, -0.07) : shift(colour, 0.02 * index),
        ),
      );
      return rings.join("");
    }).join("");
  const leaves = (count: number, top: number, low: number, size: number, colour: string) =>
    path(
      Array.from({ length: count }, () => {
        const [x, y, a] = [random.next() * width, random.between(top, low), random.between(0, Math.PI * 2)];
        const r = unit * size;
        return blade(
          [x, y],
          [x + Math.cos(a) * r * 0.5, y + Math.sin(a) * r * 0.5],
          [x + Math.cos(a) * r, y + Math.sin(a) * r],
          r * 0.3,
        );
      }).join(""),
      colour,
    );
  const back = [
    paintWholeSky(stage, 4),
    paintHill(stage, horizon, height * 0.07, mix(leaf, palette.sky[2], 0.45)),
    paintHill(stage, horizon + height * 0.06, height * 0.05, mix(leaf, palette.sky[2], 0.2)),
    leaves(260, horizon + height * 0.06, height * 0.8, 50, mix(leaf, palette.light, 0.18)),
    flowers(46, horizon + height * 0.08, height * 0.72, 17),
    leaves(320, height * 0.7, height * 1.02, 74, leaf),
    leaves(160, height * 0.76, height * 1.02, 70, shift(leaf, -0.1)),
    flowers(40, height * 0.72, height, 34),
    leaves(150, -height * 0.04, height * 0.07, 86, shift(leaf, -0.06)),
    flowers(16, 0, height * 0.08, 26),
  ];
  return back.join("");
}
