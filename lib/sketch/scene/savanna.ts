import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, path } from "@/lib/sketch/svg";
import { paintGrass, paintHill } from "./land";
import { paintMountains } from "./peaks";
import { paintRoad } from "./road";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";

/** An acacia: a forked trunk under flat tiers of leaves. */
function acacia({ palette, random }: Stage, x: number, y: number, size: number, haze: number): string {
  const tone = (colour: string) =>
    mix(mix(colour, palette.ambient, palette.night ? 0.6 : 0.14), palette.sky[2], haze);
  const [bark, leaf] = [tone("#6b4a35"), tone("#6f8a3f")];
  const w = size * 0.045;
  const trunk = `M${x - w} ${y}C${x - w * 0.6} ${y - size * 0.3} ${x - w} ${y - size * 0.42} ${x - size * 0.3} ${y - size * 0.74}M${x} ${y}C${x} ${y - size * 0.4} ${x + size * 0.06} ${y - size * 0.5} ${x + size * 0.3} ${y - size * 0.8}M${x} ${y - size * 0.36}L${x + size * 0.02} ${y - size * 0.84}`;
  const crown = (cx: number, cy: number, wide: number) =>
    ellipse(cx, cy, wide, wide * 0.22, shift(leaf, -0.07)) +
    ellipse(cx - wide * 0.05, cy - wide * 0.06, wide * 0.94, wide * 0.16, leaf) +
    ellipse(
      cx - wide * 0.2,
      cy - wide * 0.1,
      wide * 0.6,
      wide * 0.08,
      mix(leaf, palette.light, 0.3),
      'opacity=".7"',
    );
  return (
    line(trunk, bark, w * 1.5) +
    crown(x - size * 0.32, y - size * 0.76, size * random.between(0.26, 0.34)) +
    crown(x + size * 0.34, y - size * 0.82, size * random.between(0.28, 0.36)) +
    crown(x + size * 0.02, y - size * 0.94, size * random.between(0.42, 0.5))
  );
}

/** Golden grass dotted with acacias, to the horizon. */
export function savanna(stage: Stage): string {
  const { palette, width, height, horizon, random, unit, focus, defs } = stage;
  const straw = mix("#d9b45a", palette.ambient, palette.night ? 0.62 : 0.12);
  const aside = focus > 0.5 ? random.between(0.1, 0.2) : random.between(0.8, 0.9);
  const pool = defs.linear([
    [0, mix(palette.sky[2], "#7fb6c4", 0.4)],
    [1, mix(palette.sky[0], "#4f8fa8", 0.5)],
  ]);
  return [
    paintWholeSky(stage, 3),
    paintMountains(stage, horizon, height * 0.1, mix(palette.far, palette.sky[2], 0.4), false),
    paintHill(stage, horizon + height * 0.005, height * 0.02, mix(straw, palette.sky[2], 0.45), 0.3),
    ...[0.08, 0.27, 0.46, 0.62, 0.79, 0.95].map((share) =>
      acacia(
        stage,
        width * (share + random.between(-0.05, 0.05)),
        horizon + height * 0.012,
        unit * random.between(46, 84),
        0.42,
      ),
    ),
    paintHill(stage, horizon + height * 0.05, height * 0.03, mix(straw, palette.sky[2], 0.2), 0.3),
    path(
      `M${width * 0.3} ${horizon + height * 0.15}Q${width * 0.5} ${horizon + height * 0.11} ${width * 0.74} ${horizon + height * 0.15}Q${width * 0.6} ${horizon + height * 0.2} ${width * 0.3} ${horizon + height * 0.15}Z`,
      pool,
    ),
    acacia(stage, width * aside, horizon + height * 0.15, unit * 380, 0.08),
    paintHill(stage, horizon + height * 0.2, height * 0.05, straw, 0.25),
    paintRoad(stage, horizon + height * 0.12, straw),
    paintGrass(stage, horizon + height * 0.24, unit * 40, mix(straw, palette.light, 0.3), 260),
    paintGrass(stage, height * 0.94, unit * 90, shift(straw, -0.08), 230),
    paintGrass(stage, height * 1.03, unit * 130, shift(straw, -0.18), 170),
  ].join("");
}
