import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, path, polygon, rect } from "@/lib/sketch/svg";
import { landmarkOf, type Stage } from "./stage";

const LIGHTS = ["#ffe9a0", "#9ff0ff", "#ffd0f0"] as const;

/** A tower with lit windows and a pointed or round roof. */
function tower(
  { random }: Stage,
  x: number,
  base: number,
  wide: number,
  tall: number,
  colour: string,
): string {
  const rows = Math.max(3, Math.round(tall / (wide * 0.5)));
  const panes = Array.from({ length: rows * 2 }, (_, index) => {
    const [row, column] = [Math.floor(index / 2), index % 2];
    return rect(
      x - wide * 0.3 + column * wide * 0.36,
      base - tall + (row + 0.5) * (tall / rows),
      wide * 0.2,
      (tall / rows) * 0.46,
      random.chance(0.75) ? random.pick(LIGHTS) : shift(colour, -0.06),
      `rx="${(wide * 0.06).toFixed(1)}"`,
    );
  });
  const roof = random.chance(0.5)
    ? path(
        `M${x - wide * 0.5} ${base - tall}A${wide * 0.5} ${wide * 0.5} 0 0 1 ${x + wide * 0.5} ${base - tall}Z`,
        shift(colour, 0.08),
      )
    : path(
        polygon([
          [x - wide * 0.56, base - tall],
          [x, base - tall - wide * 1.3],
          [x + wide * 0.56, base - tall],
        ]),
        shift(colour, 0.08),
      );
  return (
    rect(x - wide / 2, base - tall, wide, tall, colour) +
    rect(x + wide * 0.3, base - tall, wide * 0.2, tall, shift(colour, -0.05)) +
    roof +
    panes.join("")
  );
}

/** A glass dome with houses inside. */
function dome(stage: Stage, x: number, base: number, radius: number, colour: string): string {
  const { defs } = stage;
  const glass = defs.radial([
    [0, "#e8fdff", 0.1],
    [0.8, "#b8f2ff", 0.3],
    [1, "#e8fdff", 0.65],
  ]);
  const glow = defs.radial([
    [0, "#d8fbff", 0.5],
    [1, "#d8fbff", 0],
  ]);
  const inside = [-0.5, -0.16, 0.2, 0.52].map((share, index) =>
    tower(
      stage,
      x + radius * share,
      base,
      radius * 0.24,
      radius * (index % 2 ? 0.6 : 0.4),
      shift(colour, 0.05),
    ),
  );
  return [
    ellipse(x, base - radius * 0.4, radius * 1.7, radius * 1.4, glow),
    ...inside,
    path(
      `M${x - radius} ${base}A${radius} ${radius} 0 0 1 ${x + radius} ${base}Z`,
      glass,
      `stroke="#dffaff" stroke-width="${(radius * 0.03).toFixed(1)}"`,
    ),
    path(
      `M${x - radius * 0.7} ${base - radius * 0.5}A${radius * 0.86} ${radius * 0.86} 0 0 1 ${x - radius * 0.2} ${base - radius * 0.84}`,
      "none",
      `stroke="#ffffff" stroke-width="${(radius * 0.05).toFixed(1)}" stroke-linecap="round" opacity=".7"`,
    ),
    rect(x - radius * 1.05, base - radius * 0.06, radius * 2.1, radius * 0.12, shift(colour, -0.08)),
  ].join("");
}

/** A city on the sea floor, with its domes, where the prompt has one; `deep` is the colour of the deep water. */
export function paintSunkenCity(stage: Stage, deep: string): string {
  if (!landmarkOf(stage, "sunkencity")) return "";
  const { width, height, random } = stage;
  const side = Math.min(width, height);
  const [far, near] = [mix("#4fa8c4", deep, 0.5), mix("#6f9fc8", deep, 0.22)];
  const row = Array.from({ length: 11 }, (_, index) =>
    tower(
      stage,
      width * ((index + random.between(0.2, 0.8)) / 11),
      height * 0.84,
      side * random.between(0.05, 0.08),
      side * random.between(0.16, 0.42),
      far,
    ),
  );
  const front = [0.16, 0.42, 0.86].map((share) =>
    tower(stage, width * share, height * 0.9, side * 0.1, side * random.between(0.3, 0.52), near),
  );
  return (
    row.join("") +
    front.join("") +
    dome(stage, width * 0.64, height * 0.9, side * 0.24, near) +
    dome(stage, width * 0.28, height * 0.92, side * 0.15, near)
  );
}
