import { mix } from "@/lib/sketch/colour";
import { ellipse, path, polygon, rect } from "@/lib/sketch/svg";
import { paintGrass } from "./land";
import { meadow } from "./meadow";
import type { Stage } from "./stage";

/** Broken columns in the grass, some still bearing a beam. */
export function ruins(stage: Stage): string {
  const { width, height, unit, palette, random, defs } = stage;
  const stone = mix("#c9c0ae", palette.ambient, palette.night ? 0.45 : 0.1);
  const shade = mix(stone, "#4a4450", 0.4);
  const fill = defs.linear(
    [
      [0, mix(stone, palette.light, 0.4)],
      [0.45, stone],
      [1, shade],
    ],
    [0, 0, 1, 0],
  );
  const places = [0.06, 0.2, 0.34, 0.68, 0.82, 0.95];
  const columns = places.map((share, index) => {
    const x = width * (share + random.between(-0.015, 0.015));
    const wide = unit * random.between(62, 78);
    const base = height * (0.8 + (index % 2) * 0.05);
    const high = height * (index === 1 || index === 2 ? 0.5 : random.between(0.16, 0.42));
    const broken = polygon([
      [x - wide / 2, base - high],
      [x - wide * 0.2, base - high - unit * random.between(10, 40)],
      [x + wide * 0.1, base - high - unit * 6],
      [x + wide / 2, base - high - unit * random.between(0, 26)],
      [x + wide / 2, base],
      [x - wide / 2, base],
    ]);
    const flutes = [-0.28, 0, 0.28].map((at) =>
      rect(x + at * wide, base - high + unit * 14, unit * 5, high - unit * 20, shade, 'opacity=".35"'),
    );
    return (
      ellipse(x, base, wide * 0.9, unit * 14, shade, 'opacity=".4"') +
      path(broken, fill) +
      flutes.join("") +
      rect(x - wide * 0.66, base - unit * 22, wide * 1.32, unit * 24, fill)
    );
  });
  const beam =
    rect(width * 0.15, height * 0.27, width * 0.26, unit * 46, fill) +
    rect(width * 0.14, height * 0.265, width * 0.28, unit * 14, stone);
  const moss = mix("#5f8f4c", palette.ambient, palette.night ? 0.5 : 0.12);
  return meadow(stage) + columns.join("") + beam + paintGrass(stage, height * 0.92, unit * 70, moss, 90);
}
