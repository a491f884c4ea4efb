import { mix, shift } from "@/lib/sketch/colour";
import { blade, group, type Point, path, spline } from "@/lib/sketch/svg";
import { builtOf, paintArchedBridge } from "./arched-bridge";
import { paintConifers, paintGrass, paintHill } from "./land";
import { paintMountains } from "./peaks";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { leafColours, paintBoulders, paintMist, paintTree, paintTreeRow } from "./trees";

/** The river's centre and half its width at a depth `t`: 0 at the horizon, 1 at the lower edge. */
function course(
  { width, height, horizon }: Stage,
  bend: number,
  t: number,
): { x: number; y: number; half: number } {
  const sway = Math.sin(t * 4.4 + 0.4) * (0.04 + 0.13 * t) * bend;
  return {
    x: width * (0.5 + sway),
    y: horizon + (height * 1.04 - horizon) * t ** 1.25,
    half: width * (0.012 + 0.2 * t ** 1.7),
  };
}

/** A river that winds towards the viewer between wooded banks, with hills and mist behind. */
export function river(stage: Stage): string {
  const { palette, width, height, unit, random, defs, horizon } = stage;
  const bend = random.pick([-1, 1]);
  const steps = Array.from({ length: 10 }, (_, index) => course(stage, bend, index / 9));
  const edge = (side: -1 | 1, grow: number) =>
    steps.map(({ x, y, half }): Point => [x + side * half * grow, y]);
  const band = (grow: number) => spline([...edge(-1, grow), ...edge(1, grow).reverse()]);
  const [dark, leaf, lit] = leafColours(stage);
  const ground = mix(palette.ground, leaf, 0.4);
  const water = defs.linear([
    [0, mix(palette.sky[2], palette.light, 0.3)],
    [0.4, mix(palette.sky[1], palette.mid, 0.25)],
    [1, mix(palette.sky[0], palette.near, 0.35)],
  ]);
  const ripples = Array.from({ length: 60 }, () => {
    const at = course(stage, bend, random.between(0.1, 1));
    const x = at.x + random.between(-0.8, 0.8) * at.half;
    const wide = at.half * random.between(0.08, 0.26);
    return blade([x - wide, at.y], [x, at.y - unit * 2], [x + wide, at.y], unit * 2.6);
  });
  const mirrored = Array.from({ length: 26 }, () => {
    const at = course(stage, bend, random.between(0.06, 0.75));
    const x = at.x + random.pick([-1, 1]) * random.between(0.5, 0.95) * at.half;
    return blade([x, at.y - at.half * 0.2], [x, at.y], [x, at.y + at.half * 0.5], at.half * 0.12);
  });
  const rocks = [0.42, 0.55, 0.7, 0.84, 0.93].flatMap((t, index) => {
    const { x, y, half } = course(stage, bend, t);
    const side = index % 2 ? 1 : -1;
    return [
      [x + side * half * 1.02, y, 14 + 60 * t * t],
      [x + side * half * 1.16, y + unit * 14, 10 + 40 * t * t],
    ] as const;
  });
  const stone = mix(mix("#8d8a94", palette.ambient, 0.35), palette.near, 0.25);
  const crossing = course(stage, bend, 0.5);
  const bridge = stage.brief.things.some(({ slug }) => slug === "bridge")
    ? paintArchedBridge(
        stage,
        [crossing.x, crossing.y],
        Math.min(width * 0.36, crossing.half * 3.4),
        builtOf(stage, { colour: "#a89c90", isWooden: false }),
      )
    : "";
  return [
    paintWholeSky(stage, 3),
    paintMountains(stage, horizon, height * 0.24, mix(palette.far, palette.sky[2], 0.4), !palette.night),
    paintHill(
      stage,
      horizon - height * 0.02,
      height * 0.07,
      mix(mix(palette.mid, leaf, 0.3), palette.sky[2], 0.3),
    ),
    paintConifers(stage, horizon + height * 0.02, unit * 80, mix(palette.mid, dark, 0.4)),
    paintMist(stage, horizon + height * 0.01, 5),
    paintHill(stage, horizon + height * 0.02, height * 0.02, ground),
    paintTreeRow(stage, horizon + height * 0.05, unit * 130, 0.34, [0.44, 0.58]),
    paintTreeRow(stage, horizon + height * 0.12, unit * 220, 0.4, [0.32, 0.68]),
    path(band(1.12), shift(mix(ground, palette.near, 0.45), -0.02)),
    path(band(1), water),
    group(
      defs.clip(`<path d="${band(1)}"/>`),
      path(mirrored.join(""), leaf, 'opacity=".4"'),
      path(ripples.join(""), palette.light, 'opacity=".5"'),
    ),
    bridge,
    paintMist(stage, horizon + height * 0.07, 3),
    paintBoulders(stage, rocks, stone),
    paintTree(stage, width * 0.06, height * 0.93, unit * 560),
    paintTree(stage, width * 0.95, height * 0.99, unit * 640),
    paintGrass(stage, height * 1.0, unit * 90, mix(palette.near, dark, 0.5), 110),
    paintGrass(stage, height * 1.02, unit * 70, lit, 60),
  ].join("");
}
