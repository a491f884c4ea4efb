import { mix, shift } from "@/lib/sketch/colour";
import { type Point, path, polygon } from "@/lib/sketch/svg";
import { ribbon } from "./ribbon";
import { landmarkOf, type Stage } from "./stage";

/** A paved road that runs straight to the horizon, with its markings. */
function highway({ width, height, random, palette, defs }: Stage, from: number): string {
  const x = width * random.fork("road").between(0.42, 0.58);
  const deep = height - from;
  const at = (side: number, k: number): Point => [
    x + side * width * (0.006 + 0.5 * k),
    from + deep * 1.04 * k,
  ];
  const asphalt = mix(mix("#565963", palette.ambient, palette.night ? 0.5 : 0.18), palette.near, 0.08);
  const strip = (left: number, right: number, near: number, far: number) =>
    polygon([at(left, far), at(right, far), at(right, near), at(left, near)]);
  const dashes = [0.98, 0.7, 0.5, 0.355, 0.25, 0.175, 0.12, 0.08].map((k) =>
    strip(-0.025, 0.025, k, k * 0.83),
  );
  const edges = strip(-0.93, -0.88, 1, 0) + strip(0.88, 0.93, 1, 0);
  return [
    path(strip(-1.08, 1.08, 1, 0), shift(asphalt, 0.14)),
    path(
      strip(-1, 1, 1, 0),
      defs.linear([
        [0, mix(asphalt, palette.sky[2], 0.5)],
        [0.3, asphalt],
        [1, shift(asphalt, -0.05)],
      ]),
    ),
    path(edges, mix("#f4efe2", palette.ambient, 0.1), 'opacity=".85"'),
    path(dashes.join(""), mix("#f6cf5a", palette.ambient, 0.1)),
  ].join("");
}

/** A road that winds from a height towards the viewer; empty where the prompt names none. */
export function paintRoad(stage: Stage, from: number, ground: string): string {
  if (!landmarkOf(stage, "road")) return "";
  const { width, height, random, palette, unit, defs } = stage;
  if (stage.brief.setting === "desert") return highway(stage, from);
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
