import { mix } from "@/lib/sketch/colour";
import { blade, path, rect } from "@/lib/sketch/svg";
import { paintGrass, paintHill } from "./land";
import type { Stage } from "./stage";

/** A grove of bamboo in three depths, with light between the stalks. */
export function bamboo(stage: Stage): string {
  const { width, height, unit, palette, random, defs } = stage;
  const tone = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.5 : 0.1);
  const haze = tone("#dff0c4");
  const depth = (count: number, thick: number, colour: string) => {
    const stalks = Array.from({ length: count }, (_, index) => {
      const x = ((index + random.between(0.1, 0.9)) / count) * width;
      const wide = unit * thick * random.between(0.75, 1.2);
      const knot = unit * random.between(90, 130);
      const body = rect(
        x,
        -10,
        wide,
        height,
        defs.linear(
          [
            [0, mix(colour, palette.light, 0.3)],
            [0.5, colour],
            [1, mix(colour, "#12301c", 0.35)],
          ],
          [0, 0, 1, 0],
        ),
      );
      const knots = Array.from({ length: Math.ceil(height / knot) }, (_, at) =>
        rect(
          x - unit * 1.5,
          at * knot + (index % 3) * unit * 30,
          wide + unit * 3,
          unit * 4,
          mix(colour, "#12301c", 0.4),
        ),
      );
      const leaves = Array.from({ length: 5 }, () => {
        const y = random.between(0, 0.7) * height;
        const long = unit * random.between(70, 150) * (random.chance(0.5) ? 1 : -1);
        return blade([x, y], [x + long * 0.5, y + unit * 10], [x + long, y + unit * 45], unit * 11);
      });
      return body + knots.join("") + path(leaves.join(""), mix(colour, palette.light, 0.12));
    });
    return stalks.join("");
  };
  return [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, tone("#b9dc9a")],
        [0.6, haze],
        [1, tone("#8fbf6f")],
      ]),
    ),
    depth(22, 16, mix(tone("#8cc07a"), haze, 0.45)),
    paintHill(stage, height * 0.84, height * 0.03, tone("#7fae5c")),
    depth(12, 30, tone("#6aa95c")),
    paintHill(stage, height * 0.92, height * 0.03, tone("#5f9450")),
    depth(5, 46, tone("#4c8f4e")),
    paintGrass(stage, height * 1.01, unit * 60, tone("#3f7a42"), 110),
  ].join("");
}
