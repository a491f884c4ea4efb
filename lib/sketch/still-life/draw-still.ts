import type { Still } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import type { Stage } from "@/lib/sketch/scene/stage";
import { group, line, path, polygon, rect } from "@/lib/sketch/svg";
import { apple } from "./apple";
import { books } from "./books";
import { cake } from "./cake";
import { coffee } from "./coffee";
import { fruitBowl } from "./fruit-bowl";
import { lemonBowl } from "./lemon-bowl";
import { car, robot } from "./machines";
import { ramen } from "./ramen";
import type { Setup } from "./table";
import { vase } from "./vase";

const DRAWN: Record<Still, (setup: Setup) => string> = {
  fruit: fruitBowl,
  apple,
  lemons: lemonBowl,
  vase,
  coffee,
  ramen,
  cake,
  robot,
  car,
  book: books,
};

/** A table's edge across the picture, with cloth hanging over it or, where the table is named, its bare boards. */
export function table(
  { defs, width, height, palette, random, unit }: Stage,
  top: number,
  isBare = false,
): string {
  const wood = mix("#b98258", palette.ambient, palette.night ? 0.4 : 0.1);
  const cloth = mix(palette.cloud, palette.mid, 0.18);
  const from = width * random.between(0.1, 0.25);
  const to = width * random.between(0.72, 0.9);
  const board = rect(
    0,
    top,
    width,
    height - top,
    defs.linear([
      [0, shift(wood, 0.06)],
      [0.5, wood],
      [1, shift(wood, -0.14)],
    ]),
  );
  if (isBare) {
    const seams = [-0.9, -0.55, -0.18, 0.18, 0.55, 0.9].map(
      (share) =>
        `M${(width * (0.5 + share * 0.5)).toFixed(1)} ${top.toFixed(1)}L${(width * (0.5 + share * 0.95)).toFixed(1)} ${height}`,
    );
    const grain = Array.from({ length: 14 }, () => {
      const [x, y] = [width * random.next(), top + (height - top) * random.between(0.15, 0.95)];
      return `M${x.toFixed(1)} ${y.toFixed(1)}q${(unit * 40).toFixed(1)} ${(unit * random.between(-7, 7)).toFixed(1)} ${(unit * 90).toFixed(1)} 0`;
    });
    return (
      board +
      line(seams.join(""), shift(wood, -0.12), unit * 4, 'opacity=".7"') +
      line(grain.join(""), shift(wood, -0.07), unit * 3, 'opacity=".6"') +
      rect(0, top - unit * 4, width, unit * 9, shift(wood, 0.1))
    );
  }
  return [
    board,
    path(
      polygon([
        [from, top],
        [to, top],
        [to + width * 0.08, height],
        [from - width * 0.1, height],
      ]),
      defs.linear([
        [0, cloth],
        [1, mix(cloth, palette.ambient, 0.3)],
      ]),
    ),
    path(
      polygon([
        [from + (to - from) * 0.08, top],
        [from + (to - from) * 0.11, top],
        [from, height],
        [from - width * 0.04, height],
      ]) +
        polygon([
          [to - (to - from) * 0.1, top],
          [to - (to - from) * 0.07, top],
          [to + width * 0.02, height],
          [to - width * 0.02, height],
        ]),
      palette.accent,
      'opacity=".55"',
    ),
  ].join("");
}

/** Draws a still life, a robot or a car, with what it stands on. */
export function drawStill(stage: Stage, still: Still, colour?: string): string {
  const { defs, width, height, palette, random, focus } = stage;
  const outdoors = still === "car" || still === "robot";
  const size = Math.min(width, height) * (still === "car" ? 0.98 : 0.92);
  const top = height * 0.5 + size * 0.3;
  const setup: Setup = {
    defs,
    palette,
    random: random.fork("still"),
    colour,
    ink: mix(palette.near, "#1c1230", 0.75),
  };
  const x = (still === "car" ? 0.5 : focus) * width - size / 2;
  const y =
    still === "car" ? height * 0.93 - size * 0.85 : outdoors ? height - size * 1.02 : top - size * 0.78;
  const turned = random.fork("turn").chance(0.5);
  const place = turned
    ? `translate(${(x + size).toFixed(1)} ${y.toFixed(1)}) scale(${-size / 1000} ${size / 1000})`
    : `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size / 1000})`;
  const road = rect(
    0,
    height * 0.86,
    width,
    height * 0.14,
    defs.linear([
      [0, mix(setup.ink, palette.ambient, 0.35)],
      [1, setup.ink],
    ]),
  );
  return (
    (outdoors ? (still === "car" ? road : "") : table(stage, top)) +
    group(`transform="${place}"`, DRAWN[still](setup))
  );
}
