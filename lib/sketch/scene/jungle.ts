import { mix, shift } from "@/lib/sketch/colour";
import { blade, group, line, type Point, path } from "@/lib/sketch/svg";
import { forest } from "./forest";
import { paintFoliage } from "./land";
import { palm } from "./palms";
import type { Stage } from "./stage";

/** A fan of long leaves from one root, as on ferns and banana plants. */
function fronds(
  stage: Stage,
  [x, y]: Point,
  size: number,
  from: number,
  to: number,
  colours: readonly string[],
): string {
  const { random } = stage;
  const count = 9;
  return Array.from({ length: count }, (_, index) => {
    const turn = (Math.PI / 180) * (from + ((to - from) * (index + random.between(0.2, 0.8))) / count);
    const long = size * random.between(0.7, 1.15);
    const tip: Point = [x + Math.cos(turn) * long, y - Math.sin(turn) * long * 0.86 + long * 0.12];
    const bend: Point = [x + Math.cos(turn) * long * 0.5, y - Math.sin(turn) * long * 0.72];
    const fill = colours[index % colours.length] ?? "#3f8a4c";
    return (
      path(blade([x, y], bend, tip, size * 0.1), fill) +
      line(
        `M${x.toFixed(1)} ${y.toFixed(1)}Q${bend.map((n) => n.toFixed(1)).join(" ")} ${tip.map((n) => n.toFixed(1)).join(" ")}`,
        shift(fill, 0.1),
        size * 0.008,
        'opacity=".7"',
      )
    );
  }).join("");
}

/** A rainforest: giant trees in haze, lianas, palms and ferns. */
export function jungle(stage: Stage): string {
  const { palette, width, height, unit, random } = stage;
  const dim = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.6 : 0.14);
  const [deep, leaf, lit] = [dim("#1f5a3c"), dim("#3f8f4c"), dim("#7fba5a")];
  const lianas = Array.from({ length: 6 }, (_, index) => {
    const x = width * ((index + random.between(0.1, 0.9)) / 6);
    const reach = width * random.between(0.1, 0.26);
    const low = height * random.between(0.16, 0.36);
    return `M${x.toFixed(1)} -10C${x.toFixed(1)} ${low.toFixed(1)} ${(x + reach).toFixed(1)} ${low.toFixed(1)} ${(x + reach).toFixed(1)} -10`;
  });
  return [
    forest(stage),
    palm(stage, [width * 0.1, height * 0.84], height * 0.5, 0.16),
    palm(stage, [width * 0.93, height * 0.86], height * 0.58, -0.12),
    line(lianas.join(""), shift(deep, 0.04), unit * 9) + line(lianas.join(""), leaf, unit * 3),
    group(
      'opacity=".96"',
      paintFoliage(stage, height * 0.02, unit * 150, [deep, shift(deep, 0.07), leaf], true),
    ),
    fronds(stage, [width * 0.02, height * 1.0], unit * 360, 10, 110, [deep, leaf, lit]),
    fronds(stage, [width * 0.98, height * 1.01], unit * 380, 70, 172, [deep, leaf, lit]),
    fronds(stage, [width * 0.3, height * 1.05], unit * 190, 20, 160, [leaf, lit]),
    fronds(stage, [width * 0.72, height * 1.05], unit * 200, 20, 160, [leaf, deep]),
  ].join("");
}
