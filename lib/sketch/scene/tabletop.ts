import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, group, path, polygon, rect } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** Wall colours behind a still life, light ones and dark ones. */
const WALLS: readonly [string, ...string[]] = ["#ead9c4", "#cfd8d2", "#d9c6d4", "#c9d6e4", "#e6d2a8"];
const DARK: readonly [string, ...string[]] = ["#3b302c", "#2c3a3a", "#3a2c36", "#2d3444"];

/** A wall in soft light, brightest behind the things. */
function wall({ defs, width, height, palette, focus }: Stage, paint: string, glow: number): string {
  const tinted = mix(paint, palette.sky[1], 0.22);
  return (
    rect(
      0,
      0,
      width,
      height,
      defs.linear(
        [
          [0, shift(tinted, 0.02)],
          [1, mix(shift(tinted, -0.07), palette.ambient, 0.16)],
        ],
        [0, 0, 0.5, 1],
      ),
    ) +
    ellipse(
      width * focus,
      height * 0.5,
      width * 0.62,
      height * 0.52,
      defs.radial([
        [0, palette.light, glow],
        [1, palette.light, 0],
      ]),
    )
  );
}

/** Window light on the wall, with the shadow of leaves in it. */
function paned(stage: Stage): string {
  const { width, height, unit, palette, random, defs } = stage;
  const way = random.pick([-1, 1]);
  const [x, y] = [width * (0.5 - way * random.between(0.06, 0.16)), height * 0.08];
  const [wide, high, slant] = [width * 0.2, height * 0.27, unit * 90 * way];
  const panes = [0, 1].flatMap((column) =>
    [0, 1].map((row) => {
      const [left, top] = [x + (column - 1) * wide * 1.1, y + row * high * 1.08];
      return polygon([
        [left + slant * (1 - row), top],
        [left + wide + slant * (1 - row), top],
        [left + wide - slant * row, top + high],
        [left - slant * row, top + high],
      ]);
    }),
  );
  const twig = Array.from({ length: 16 }, (_, index) => {
    const along = index / 15;
    const [lx, ly] = [
      x - wide * 1.3 + along * wide * 2.6,
      y + high * (0.2 + 1.1 * along) + Math.sin(along * 9) * unit * 20,
    ];
    return ellipse(
      lx,
      ly + (index % 2 ? -1 : 1) * unit * 34,
      unit * 40,
      unit * 17,
      palette.ambient,
      `transform="rotate(${(index % 2 ? -38 : 52) + along * 20} ${lx.toFixed(0)} ${ly.toFixed(0)})"`,
    );
  });
  return group(
    defs.blur(unit * 5),
    path(panes.join(""), palette.light, 'opacity=".62"'),
    group('opacity=".16"', ...twig),
  );
}

/** An out-of-focus shelf with jars and a hanging plant. */
function shelved(stage: Stage): string {
  const { width, height, unit, palette, random, defs } = stage;
  const wood = mix("#9a6a45", palette.ambient, 0.15);
  const jars = Array.from({ length: 9 }, (_, index) => {
    const [x, tall] = [width * (0.06 + index * 0.11), unit * random.between(70, 150)];
    const paint = mix(
      random.pick(["#e8e2d6", "#b5633f", "#5f8f86", "#d9a84a", "#8a9bb5"]),
      palette.ambient,
      0.18,
    );
    const broad = unit * random.between(38, 56);
    return random.chance(0.78)
      ? rect(x, height * 0.3 - tall, broad, tall, paint, `rx="${(unit * 10).toFixed(1)}"`) +
          rect(x + broad * 0.18, height * 0.3 - tall - unit * 12, broad * 0.64, unit * 16, shift(paint, -0.1))
      : "";
  });
  return group(
    defs.blur(unit * 4),
    rect(0, height * 0.3, width, unit * 22, wood),
    rect(0, height * 0.3 + unit * 22, width, unit * 40, palette.ambient, 'opacity=".16"'),
    ...jars,
  );
}

/** Cloth hanging in folds, as in old still lifes. */
function draped({ width, height, unit, palette, random, defs }: Stage): string {
  const left = random.chance(0.5);
  const paint = mix(palette.accent, "#5a2a2c", 0.55);
  const folds = Array.from({ length: 7 }, (_, index) => {
    const at = left ? index * width * 0.062 : width - index * width * 0.062;
    const way = left ? 1 : -1;
    const low = height * (0.78 - index * 0.07);
    return path(
      `M${at.toFixed(1)} 0Q${(at + way * unit * 60).toFixed(1)} ${(low * 0.5).toFixed(1)} ${(at + way * unit * 8).toFixed(1)} ${low.toFixed(1)}L${(at + way * width * 0.07).toFixed(1)} ${(low * 0.93).toFixed(1)}Q${(at + way * unit * 130).toFixed(1)} ${(low * 0.45).toFixed(1)} ${(at + way * width * 0.066).toFixed(1)} 0Z`,
      defs.linear(
        [
          [0, shift(paint, 0.05)],
          [1, shift(paint, -0.12)],
        ],
        [0, 0, 1, 0],
      ),
    );
  });
  return group(defs.blur(unit * 3), ...folds);
}

/** The backdrop of things on a table where no place is named: a wall in window light, a shelf, or dark drapery. */
export function tabletop(stage: Stage): string {
  const { random, brief, palette } = stage;
  const isMoody = palette.night || brief.styles.includes("oil") || brief.tones.includes("dark");
  if (isMoody || random.chance(0.18)) return wall(stage, random.pick(DARK), 0.3) + draped(stage);
  const light = wall(stage, random.pick(WALLS), 0.6);
  return light + random.pick([paned, paned, shelved])(stage);
}
