import type { Still } from "@/lib/sketch/brief";
import { mix } from "@/lib/sketch/colour";
import type { Stage } from "@/lib/sketch/scene/stage";
import { group, rect } from "@/lib/sketch/svg";
import { apple } from "./apple";
import { board } from "./board";
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

/** Draws a still life, a robot or a car, and what it stands on. */
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
    (outdoors ? (still === "car" ? road : "") : board(stage, top)) +
    group(`transform="${place}"`, DRAWN[still](setup))
  );
}
