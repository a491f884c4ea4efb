import { isAutumn } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, path, polygon, rect, spline } from "@/lib/sketch/svg";
import { builtOf, paintArchedBridge } from "./arched-bridge";
import { paintGrass, paintHill } from "./land";
import { paintMountains } from "./peaks";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { leafColours, paintBoulders, paintMist, paintTree, paintTreeRow } from "./trees";

/** A stone lantern, `tall` pixels high, its foot at (x, y). */
function stoneLantern({ palette, defs, brief }: Stage, x: number, y: number, tall: number): string {
  const stone = mix(mix("#a09a96", palette.ambient, palette.night ? 0.55 : 0.18), palette.near, 0.1);
  const isLit = palette.night || brief.time === "sunset" || brief.time === "dawn";
  const at = (wide: number, from: number, to: number, top = wide) =>
    polygon([
      [x - (top * tall) / 2, y - to * tall],
      [x + (top * tall) / 2, y - to * tall],
      [x + (wide * tall) / 2, y - from * tall],
      [x - (wide * tall) / 2, y - from * tall],
    ]);
  const fill = defs.linear(
    [
      [0, mix(stone, palette.light, 0.34)],
      [0.5, stone],
      [1, shift(stone, -0.12)],
    ],
    [0, 0, 1, 0],
  );
  const glow = defs.radial([
    [0, "#ffd98a", 0.8],
    [1, "#ffd98a", 0],
  ]);
  return [
    path(at(0.5, 0, 0.1, 0.42) + at(0.16, 0.1, 0.46, 0.14) + at(0.3, 0.46, 0.54, 0.44), fill),
    path(at(0.3, 0.54, 0.76), fill),
    rect(x - tall * 0.07, y - tall * 0.72, tall * 0.14, tall * 0.15, isLit ? "#ffe2a0" : shift(stone, -0.26)),
    isLit ? ellipse(x, y - tall * 0.64, tall * 0.34, tall * 0.34, glow) : "",
    path(at(0.62, 0.74, 0.9, 0.12), fill),
    ellipse(x, y - tall * 0.93, tall * 0.06, tall * 0.07, stone),
  ].join("");
}

/** A Japanese garden: a pond with a bridge, a stone lantern, maples and clipped bushes. */
export function zenGarden(stage: Stage): string {
  const { palette, width, height, horizon, unit, random, defs, peopled } = stage;
  const side = random.fork("bridge side").pick([-1, 1] as const);
  const [dark, leaf, lit] = leafColours(stage);
  const moss = mix(mix(palette.ground, "#6fa04e", palette.night ? 0.1 : 0.35), palette.ambient, 0.08);
  const stone = mix(mix("#8d8a8e", palette.ambient, 0.32), palette.near, 0.18);
  const air = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.56 : 0.08);
  const crimson = air(isAutumn(stage.brief) ? "#c8402c" : "#b8473a");
  const maple = (x: number, y: number, size: number) => {
    // A Japanese garden's maple is red in any season.
    const red: Stage = {
      ...stage,
      brief: { ...stage.brief, weather: [...stage.brief.weather.filter((one) => one !== "snow"), "leaves"] },
      random: random.fork(`maple ${x.toFixed(0)}`),
    };
    return paintTree(red, x, y, size);
  };
  const pond = spline([
    [width * 0.5, horizon + height * 0.13],
    [width * 0.86, horizon + height * 0.17],
    [width * 1.02, horizon + height * 0.3],
    [width * 0.74, height * 0.9],
    [width * 0.26, height * 0.92],
    [width * -0.02, horizon + height * 0.32],
    [width * 0.14, horizon + height * 0.16],
  ]);
  const water = defs.linear([
    [0, mix(palette.sky[1], leaf, 0.25)],
    [0.5, mix(palette.sky[0], leaf, 0.3)],
    [1, mix(palette.sky[0], palette.near, 0.45)],
  ]);
  const bush = (x: number, y: number, wide: number) =>
    ellipse(x, y, wide, wide * 0.62, dark) +
    ellipse(x - wide * 0.1, y - wide * 0.1, wide * 0.84, wide * 0.48, leaf) +
    ellipse(x - wide * 0.2, y - wide * 0.2, wide * 0.5, wide * 0.26, lit);
  const koi = Array.from({ length: 6 }, () => {
    const [x, y] = [width * random.between(0.24, 0.76), height * random.between(0.74, 0.86)];
    const s = unit * random.between(18, 30) * random.pick([-1, 1] as const);
    const h = Math.abs(s);
    const fish = `M${x - s * 1.3} ${y}Q${x} ${y - h * 0.5} ${x + s} ${y}L${x + s * 1.6} ${y - h * 0.34}V${y + h * 0.34}L${x + s} ${y}Q${x} ${y + h * 0.5} ${x - s * 1.3} ${y}Z`;
    return path(fish, air(random.pick(["#f0642e", "#f7efe4", "#f29a3c"])), 'opacity=".85"');
  });
  const pads = Array.from({ length: 9 }, () =>
    ellipse(
      width * random.between(0.1, 0.9),
      horizon + height * random.between(0.2, 0.3),
      unit * random.between(14, 30),
      unit * random.between(4, 8),
      mix(leaf, lit, 0.4),
    ),
  );
  const at = horizon + height * 0.2;
  const stepping = [0.2, 0.34, 0.47, 0.6].map((t, nth) =>
    ellipse(
      width * (0.5 - side * (0.5 - t * 0.6)),
      height * (0.97 - nth * 0.012),
      unit * (74 - nth * 8),
      unit * (20 - nth * 2),
      mix(stone, palette.light, 0.3),
    ),
  );
  return [
    paintWholeSky(stage, 3),
    paintMountains(stage, horizon, height * 0.16, mix(palette.far, palette.sky[2], 0.4), false),
    paintTreeRow(stage, horizon + height * 0.05, unit * 190, 0.34),
    paintMist(stage, horizon + height * 0.02, 3),
    paintHill(stage, horizon + height * 0.08, height * 0.02, moss),
    maple(width * (0.5 + side * 0.38), horizon + height * 0.14, unit * 430),
    maple(width * (0.5 - side * 0.18), horizon + height * 0.11, unit * 260),
    bush(width * (0.5 - side * 0.4), horizon + height * 0.13, unit * 90),
    bush(width * (0.5 - side * 0.27), horizon + height * 0.125, unit * 62),
    bush(width * (0.5 + side * 0.16), horizon + height * 0.115, unit * 56),
    path(pond, mix(stone, palette.near, 0.3), `transform="translate(0 ${(unit * 9).toFixed(1)})"`),
    path(pond, water),
    ...pads,
    paintArchedBridge(
      stage,
      [width * (0.5 + side * 0.06), at + height * 0.035],
      Math.min(width * 0.34, height * 0.26),
      builtOf(stage, { colour: "#c8352e", isWooden: true }),
    ),
    peopled ? "" : koi.join(""),
    paintBoulders(
      stage,
      [
        [width * 0.04, horizon + height * 0.3, 70],
        [width * 0.13, horizon + height * 0.34, 48],
        [width * 0.95, horizon + height * 0.28, 64],
        [width * 0.3, height * 0.92, 56],
        [width * 0.7, height * 0.91, 44],
      ],
      stone,
    ),
    stoneLantern(stage, width * (0.5 - side * 0.36), horizon + height * 0.26, unit * 230),
    paintHill(stage, height * 0.95, height * 0.02, moss),
    ...stepping,
    maple(width * (0.5 - side * 0.47), height * 1.0, unit * 470),
    paintGrass(stage, height * 1.02, unit * 60, shift(mix(moss, palette.near, 0.4), 0), 70),
    path(
      Array.from({ length: 26 }, () => {
        const [x, y, r] = [
          random.next() * width,
          height * random.between(0.93, 1),
          unit * random.between(4, 9),
        ];
        return `M${x - r} ${y}q${r} ${-r} ${2 * r} 0q${-r} ${r * 0.7} ${-2 * r} 0Z`;
      }).join(""),
      crimson,
      'opacity=".85"',
    ),
  ].join("");
}
