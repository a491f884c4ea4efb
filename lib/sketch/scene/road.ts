import { mix, shift } from "@/lib/sketch/colour";
import { path } from "@/lib/sketch/svg";
import { ribbon } from "./ribbon";
import { landmarkOf, type Stage } from "./stage";

/** A road that winds from a height towards the viewer; empty where the prompt names none. */
export function paintRoad(stage: Stage, from: number, ground: string): string {
  if (!landmarkOf(stage, "road")) return "";
  const { width, height, random, palette, unit, defs } = stage;
  const fork = random.fork("road");
  const way = fork.pick([-1, 1]);
  const start = width * fork.between(0.42, 0.58);
  const deep = height - from;
  const bends = (wider: number) =>
    ribbon([
      [start, from, unit * 2 + wider * 0.1],
      [start + way * width * 0.08, from + deep * 0.14, unit * 10 + wider * 0.25],
      [start - way * width * 0.1, from + deep * 0.36, unit * 34 + wider * 0.5],
      [start + way * width * 0.1, from + deep * 0.68, unit * 90 + wider],
      [start - way * width * 0.02, height * 1.06, unit * 190 + wider * 1.6],
    ]);
  const sand = mix(mix("#d9c7a4", palette.ambient, palette.night ? 0.55 : 0.12), ground, 0.12);
  return [
    path(bends(unit * 14), shift(ground, -0.1)),
    path(
      bends(0),
      defs.linear([
        [0, mix(sand, palette.light, 0.3)],
        [1, shift(sand, -0.05)],
      ]),
    ),
  ].join("");
}
