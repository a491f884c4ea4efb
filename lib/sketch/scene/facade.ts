import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, path, polygon, rect } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

const PLASTER = ["#e0a884", "#c9d2d8", "#e8d3a6", "#a9c0ae", "#d99a92", "#b5b9d6", "#f0e2cc"] as const;
const BRICK = ["#a85a48", "#8f5348", "#b8765a"] as const;
const AWNINGS = ["#d8434f", "#2f8f86", "#e0a43a", "#4f78b8", "#8a5aa8", "#4f9a5c"] as const;
const GOODS = ["#e8564a", "#f2b84a", "#5fae62", "#f4e6c8", "#e58ab0", "#6aa8d8"] as const;

/** Where a house stands in its row. Lengths are pixels; `base` is the pavement's height. */
export interface Plot {
  x: number;
  base: number;
  wide: number;
  high: number;
  /** The height of its ground floor. */
  shop: number;
}

/** A striped awning from `x`, `wide` pixels wide, with a scalloped lower edge. */
function awning(x: number, y: number, wide: number, deep: number, colour: string, white: string): string {
  const stripes = 8;
  const step = wide / stripes;
  return Array.from({ length: stripes }, (_, index) => {
    const [left, right] = [x + index * step, x + (index + 1) * step];
    const spread = (at: number) => x + wide / 2 + (at - x - wide / 2) * 1.06;
    return path(
      `M${left} ${y}H${right}L${spread(right)} ${y + deep}Q${(spread(left) + spread(right)) / 2} ${y + deep * 1.3} ${spread(left)} ${y + deep}Z`,
      index % 2 ? white : colour,
    );
  }).join("");
}

/** A shop window with goods on two shelves, its door and the sign above; `air` tints a paint for the time of day. */
function shopfront(
  stage: Stage,
  { x, base, wide, shop }: Plot,
  wall: string,
  isLit: boolean,
  air: (colour: string) => string,
): string {
  const { random, palette, defs } = stage;
  const left = random.chance(0.5);
  const top = base - shop * 0.74;
  const frame = air(random.pick(["#3f4a5c", "#6b3f34", "#2f5a50", "#f2ece0"]));
  const inside = isLit ? "#ffdf9c" : air("#54687c");
  const [doorAt, paneAt] = left ? [x + wide * 0.08, x + wide * 0.36] : [x + wide * 0.7, x + wide * 0.08];
  const [doorWide, paneWide] = [wide * 0.22, wide * 0.56];
  const goods = [0.42, 0.78].map((share) =>
    Array.from({ length: 5 }, (_, index) => {
      const tall = shop * random.between(0.06, 0.13);
      const at = paneAt + paneWide * (0.06 + index * 0.185);
      return random.chance(0.5)
        ? rect(
            at,
            top + shop * 0.74 * share - tall,
            paneWide * 0.12,
            tall,
            air(random.pick(GOODS)),
            `rx="${(tall * 0.16).toFixed(1)}"`,
          )
        : ellipse(
            at + paneWide * 0.06,
            top + shop * 0.74 * share - tall * 0.5,
            paneWide * 0.06,
            tall * 0.5,
            air(random.pick(GOODS)),
          );
    }).join(""),
  );
  const colour = air(random.pick(AWNINGS));
  const white = air("#fbf4e6");
  const shine = defs.linear(
    [
      [0, palette.light, isLit ? 0 : 0.4],
      [1, palette.light, 0],
    ],
    [0, 0, 1, 0],
  );
  return [
    rect(x, base - shop, wide, shop, shift(wall, -0.09)),
    rect(doorAt, top, doorWide, base - top, frame),
    rect(doorAt + doorWide * 0.16, top + shop * 0.05, doorWide * 0.68, (base - top) * 0.62, inside),
    ellipse(doorAt + doorWide * 0.84, base - shop * 0.26, doorWide * 0.06, doorWide * 0.06, "#e0b85a"),
    rect(paneAt, top, paneWide, shop * 0.6, frame),
    rect(paneAt + wide * 0.018, top + shop * 0.03, paneWide - wide * 0.036, shop * 0.54, inside),
    ...goods,
    ...[0.42, 0.78].map((share) =>
      rect(paneAt + wide * 0.018, top + shop * 0.74 * share, paneWide - wide * 0.036, shop * 0.02, frame),
    ),
    path(
      polygon([
        [paneAt + paneWide * 0.1, top + shop * 0.03],
        [paneAt + paneWide * 0.4, top + shop * 0.03],
        [paneAt + paneWide * 0.2, top + shop * 0.57],
        [paneAt + wide * 0.018, top + shop * 0.57],
      ]),
      shine,
    ),
    rect(x + wide * 0.06, base - shop * 0.99, wide * 0.88, shop * 0.15, air("#3a3f52")),
    rect(x + wide * 0.24, base - shop * 0.94, wide * 0.52, shop * 0.045, air("#f2dca4")),
    random.chance(0.7)
      ? awning(x + wide * 0.05, top - shop * 0.09, wide * 0.9, shop * 0.15, colour, white)
      : "",
  ].join("");
}

/** A framed window in a wall, sometimes with a flower box on the sill. */
function pane(
  stage: Stage,
  x: number,
  y: number,
  wide: number,
  high: number,
  wall: string,
  glass: string,
): string {
  const { random } = stage;
  const trim = mix(wall, "#ffffff", 0.5);
  const flowers = random.chance(0.28)
    ? [
        rect(x - wide * 0.1, y + high, wide * 1.2, high * 0.16, "#8a5a44"),
        ...Array.from({ length: 5 }, (_, index) =>
          ellipse(
            x + wide * (0.02 + index * 0.24),
            y + high * 0.98,
            wide * 0.16,
            high * 0.1,
            index % 2 ? random.pick(["#e8566a", "#f2b84a", "#d98ae0"]) : "#4f9a5c",
          ),
        ),
      ].join("")
    : rect(x - wide * 0.14, y + high, wide * 1.28, high * 0.09, shift(trim, -0.06));
  return [
    rect(x - wide * 0.1, y - high * 0.07, wide * 1.2, high * 1.07, trim),
    rect(x, y, wide, high, glass),
    rect(x + wide * 0.47, y, wide * 0.06, high, trim),
    rect(x, y + high * 0.44, wide, high * 0.05, trim),
    flowers,
  ].join("");
}

/** The roof: a cornice, a gable, or slates with dormers. */
function roof(
  stage: Stage,
  { x, wide }: Plot,
  top: number,
  wall: string,
  air: (colour: string) => string,
): string {
  const { random, unit } = stage;
  const slate = air(random.pick(["#5a6272", "#7a4a42", "#8a5a46", "#4f5a58"]));
  const kind = random.pick(["flat", "gable", "mansard", "flat"] as const);
  if (kind === "gable")
    return (
      rect(x + wide * 0.72, top - wide * 0.4, wide * 0.1, wide * 0.4, shift(wall, -0.12)) +
      path(
        polygon([
          [x - wide * 0.03, top + 1],
          [x + wide / 2, top - wide * 0.46],
          [x + wide * 1.03, top + 1],
        ]),
        slate,
      )
    );
  if (kind === "mansard")
    return (
      path(
        polygon([
          [x - wide * 0.02, top + 1],
          [x + wide * 0.09, top - wide * 0.3],
          [x + wide * 0.91, top - wide * 0.3],
          [x + wide * 1.02, top + 1],
        ]),
        slate,
      ) +
      [0.28, 0.62]
        .map(
          (share) =>
            rect(
              x + wide * share - wide * 0.02,
              top - wide * 0.24,
              wide * 0.16,
              wide * 0.2,
              shift(wall, 0.04),
            ) + rect(x + wide * share, top - wide * 0.21, wide * 0.12, wide * 0.15, air("#54687c")),
        )
        .join("")
    );
  return (
    rect(x - wide * 0.02, top - unit * 12, wide * 1.04, unit * 22, shift(wall, 0.07)) +
    rect(x, top + unit * 10, wide, unit * 8, shift(wall, -0.1))
  );
}

/** The front of a town house with a shop in it. */
export function facade(stage: Stage, plot: Plot, isLit: boolean): string {
  const { random, palette } = stage;
  const air = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.6 : 0.1);
  const isBrick = random.chance(0.35);
  const wall = air(random.pick(isBrick ? BRICK : PLASTER));
  const { x, base, wide, high, shop } = plot;
  const top = base - high;
  const storeys = Math.max(1, Math.round((high - shop) / (shop * 0.72)));
  const cell = (high - shop) / storeys;
  const columns = wide > shop * 1.1 ? 3 : 2;
  const panes = Array.from({ length: storeys * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const paneWide = (wide / columns) * 0.44;
    const glass =
      isLit && random.chance(0.55)
        ? "#ffd98a"
        : mix(air("#5f7f98"), palette.sky[2], palette.night ? 0.06 : 0.3);
    return pane(
      stage,
      x + (wide / columns) * (column + 0.28),
      top + cell * (row + 0.24),
      paneWide,
      cell * 0.52,
      wall,
      glass,
    );
  });
  return [
    roof(stage, plot, top, wall, air),
    rect(x, top, wide + 1, high, wall),
    rect(x + wide * 0.95, top, wide * 0.05, high, shift(wall, -0.06)),
    ...panes,
    shopfront(stage, plot, wall, isLit, air),
  ].join("");
}
