import { mix } from "@/lib/sketch/colour";
import { path } from "@/lib/sketch/svg";
import {
  paintConifers,
  paintFoliage,
  paintGlitter,
  paintGrass,
  paintHill,
  paintMountains,
  paintWater,
} from "./land";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";

function castleShape(x: number, y: number, s: number): { walls: string; roofs: string; lights: string } {
  const towersAt = [
    [-1.1, 1.1, 0.24],
    [-0.6, 1.7, 0.3],
    [0, 2.4, 0.36],
    [0.55, 1.6, 0.28],
    [1.05, 1.2, 0.24],
    [0.28, 1.95, 0.2],
  ] as const;
  const walls = [
    `M${x - s * 1.2} ${y}V${y - s * 0.75}H${x + s * 1.15}V${y}Z`,
    ...towersAt.map(
      ([dx, tall, wide]) => `M${x + dx * s - (wide * s) / 2} ${y}V${y - tall * s}h${wide * s}V${y}Z`,
    ),
  ];
  const roofs = towersAt.map(
    ([dx, tall, wide]) =>
      `M${x + dx * s - wide * s * 0.68} ${y - tall * s}Q${x + dx * s - wide * s * 0.1} ${y - tall * s - wide * s * 0.7} ${x + dx * s} ${y - tall * s - wide * s * 2.1}Q${x + dx * s + wide * s * 0.1} ${y - tall * s - wide * s * 0.7} ${x + dx * s + wide * s * 0.68} ${y - tall * s}Z`,
  );
  const lights = towersAt.flatMap(([dx, tall]) =>
    [0.25, 0.6].map(
      (down) =>
        `M${x + dx * s - s * 0.035} ${y - (tall - down) * s}q${s * 0.035} ${-s * 0.08} ${s * 0.07} 0v${s * 0.12}h${-s * 0.07}Z`,
    ),
  );
  return { walls: walls.join(""), roofs: roofs.join(""), lights: lights.join("") };
}

/** A fairytale castle on its hill. */
export function castle(stage: Stage): string {
  const { palette, horizon, height, width, unit, random, defs, peopled, focus, brief } = stage;
  const x =
    width *
    (peopled
      ? random.chance(0.5)
        ? 0.2
        : 0.8
      : brief.subject.kind === "animal"
        ? focus < 0.5
          ? 0.76
          : 0.24
        : random.between(0.4, 0.6));
  const y = horizon + height * 0.02;
  const { walls, roofs, lights } = castleShape(x, y, unit * (peopled ? 120 : 158));
  const stone = mix(mix(palette.far, "#f3e6dc", 0.5), palette.ambient, palette.night ? 0.55 : 0.12);
  const back = [
    paintWholeSky(stage, 5),
    paintMountains(stage, horizon, height * 0.26, mix(palette.far, palette.sky[2], 0.5), true),
    paintHill(stage, horizon - height * 0.02, height * 0.07, mix(palette.mid, palette.far, 0.5)),
    path(
      walls,
      defs.linear([
        [0, mix(stone, palette.light, 0.3)],
        [1, mix(stone, palette.ambient, 0.3)],
      ]),
    ),
    path(
      roofs,
      defs.linear([
        [0, mix(palette.accent, palette.ambient, 0.25)],
        [1, mix(palette.accent, palette.ambient, 0.5)],
      ]),
    ),
    path(lights, palette.night ? "#ffd98a" : mix(palette.ambient, "#20204a", 0.5)),
    paintConifers(stage, horizon + height * 0.03, unit * 60, palette.mid),
    paintHill(stage, horizon + height * 0.06, height * 0.05, palette.ground),
    paintWater(stage, horizon + height * 0.14, mix(palette.mid, palette.sky[0], 0.5)),
    paintGlitter(stage, defs, x, horizon + height * 0.14),
    paintHill(stage, height * 0.9, height * 0.05, mix(palette.near, palette.ground, 0.4)),
    paintGrass(stage, height * 0.99, unit * 80, palette.near, 140),
    paintFoliage(stage, height * 1.05, unit * 110, [
      palette.near,
      mix(palette.near, palette.accent, 0.4),
      mix(palette.accent, "#ffffff", 0.3),
    ]),
  ];
  return back.join("");
}
