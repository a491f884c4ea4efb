import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, type Point, path, polygon, rect, spline } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

const SHAPES: readonly string[] = ["triangle", "circle", "square"];

/** The colours of an abstract picture: those that are asked for, in light and shade, or the palette's. */
function coloursOf({ brief, palette }: Stage): [string, string, ...string[]] {
  const [first, second, ...more] = brief.colours;
  if (first && second)
    return [first, second, ...more, shift(first, 0.14), shift(second, -0.12), mix(first, second, 0.5)];
  if (first) return [first, shift(first, 0.18), shift(first, -0.16), mix(first, palette.light, 0.6)];
  return [palette.accent, palette.sky[0], "#f2b84a", "#3fa58a", "#e8566a", "#5a6fd0"];
}

/** Bands of colour that flow across the picture like waves, with thin bright lines along them. */
function flow(stage: Stage, colours: readonly [string, ...string[]]): string {
  const { width, height, random, defs, unit, palette } = stage;
  const count = 12;
  return Array.from({ length: count }, (_, index) => {
    const level = height * (-0.04 + (index / count) * 1.02);
    const swell = height * random.between(0.04, 0.1);
    const phase = random.between(0, Math.PI * 2);
    const crest = Array.from({ length: 9 }, (_, nth): Point => {
      const t = nth / 8;
      return [
        width * (-0.1 + 1.2 * t),
        level + Math.sin(t * Math.PI * random.between(1.8, 2.3) + phase) * swell,
      ];
    });
    const colour = colours[index % colours.length] ?? colours[0];
    const fill = defs.linear(
      [
        [0, mix(colour, palette.light, 0.35)],
        [0.5, colour],
        [1, shift(colour, -0.1)],
      ],
      [0, 0, 1, 0.4],
    );
    const d = spline(crest, true);
    return (
      path(`${d}L${width * 1.1} ${height * 1.1}L${-width * 0.1} ${height * 1.1}Z`, fill) +
      line(
        d,
        mix(colours[(index + 1) % colours.length] ?? colour, "#ffffff", 0.55),
        unit * (2 + (index % 3) * 2),
        'opacity=".8"',
      )
    );
  }).join("");
}

/** A pattern of triangles, circles and squares in a grid. */
function pattern(stage: Stage, colours: readonly [string, ...string[]], shapes: readonly string[]): string {
  const { width, height, random } = stage;
  const columns = width > height ? 7 : 5;
  const cell = width / columns;
  const rows = Math.ceil(height / cell);
  return Array.from({ length: columns * rows }, (_, nth) => {
    const [x, y] = [(nth % columns) * cell, Math.floor(nth / columns) * cell];
    const pick = () => random.pick(colours as [string, ...string[]]);
    const [ground, figure] = [pick(), pick()];
    const shape = random.pick(shapes as [string, ...string[]]);
    const inside =
      shape === "circle"
        ? ellipse(x + cell / 2, y + cell / 2, cell * 0.38, cell * 0.38, figure) +
          ellipse(x + cell / 2, y + cell / 2, cell * 0.18, cell * 0.18, ground)
        : shape === "triangle"
          ? path(
              polygon(
                random.pick([
                  [
                    [x, y + cell],
                    [x + cell, y + cell],
                    [x + cell / 2, y],
                  ],
                  [
                    [x, y],
                    [x + cell, y],
                    [x + cell / 2, y + cell],
                  ],
                  [
                    [x, y],
                    [x, y + cell],
                    [x + cell, y + cell],
                  ],
                ] as [Point[], ...Point[][]]),
              ),
              figure,
            )
          : rect(x + cell * 0.2, y + cell * 0.2, cell * 0.6, cell * 0.6, figure);
    return rect(x, y, cell + 1, cell + 1, mix(ground, "#fffaf0", 0.45)) + inside;
  }).join("");
}

/** A picture of no place at all: colours that flow, or a pattern of shapes where the prompt has those. */
export function abstract(stage: Stage): string {
  const colours = coloursOf(stage);
  const asked = SHAPES.filter((shape) => stage.brief.things.some(({ slug }) => slug === shape));
  return (
    rect(0, 0, stage.width, stage.height, colours[0]) +
    (asked.length > 0 ? pattern(stage, colours, asked) : flow(stage, colours))
  );
}
