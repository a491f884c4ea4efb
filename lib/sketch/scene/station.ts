import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, path, polygon, rect } from "@/lib/sketch/svg";
import { towers } from "./city";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";

/** A round clock that hangs from the roof. */
function platformClock(
  { unit, height, palette }: Stage,
  x: number,
  y: number,
  r: number,
  ink: string,
): string {
  const face = mix("#fbf6e8", palette.ambient, 0.06);
  const marks = Array.from({ length: 12 }, (_, hour) => {
    const turn = (hour / 12) * Math.PI * 2;
    const [dx, dy] = [Math.sin(turn), Math.cos(turn)];
    return `M${(x + dx * r * 0.72).toFixed(1)} ${(y + dy * r * 0.72).toFixed(1)}L${(x + dx * r * 0.84).toFixed(1)} ${(y + dy * r * 0.84).toFixed(1)}`;
  });
  return [
    line(`M${x} ${height * 0.08}V${y}`, ink, unit * 9),
    ellipse(x, y, r * 1.12, r * 1.12, "#6b4a34"),
    ellipse(x, y, r * 1.02, r * 1.02, "#c9a25a"),
    ellipse(x, y, r * 0.94, r * 0.94, face),
    line(marks.join(""), ink, unit * 5),
    line(`M${x} ${y}L${x - r * 0.4} ${y - r * 0.3}`, ink, unit * 10),
    line(`M${x} ${y}L${x + r * 0.3} ${y - r * 0.62}`, ink, unit * 7),
    ellipse(x, y, r * 0.08, r * 0.08, ink),
  ].join("");
}

/** A train at a platform, under a roof on pillars. */
export function station(stage: Stage): string {
  const { palette, width, height, unit, random, defs } = stage;
  const dim = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.42 : 0.1);
  const edge = height * 0.68;
  const top = height * 0.3;
  const body = dim(random.pick(["#d9dee6", "#e9e2d2"] as const));
  const band = dim(random.pick(["#3f8f5c", "#d8642f", "#2f6fb8", "#c23a4c"] as const));
  const glass = palette.night ? "#ffe2a0" : mix("#a9cfe0", palette.sky[1], 0.4);
  const car = width * 0.62;
  const from = -car * random.between(0.3, 0.8);
  const ink = shift(dim("#3a3f4c"), -0.04);
  const cars = [0, 1, 2].map((index) => {
    const x = from + index * (car + unit * 14);
    const windows = [0.16, 0.36, 0.56, 0.76].map((share) =>
      rect(
        x + car * share,
        top + unit * 52,
        car * 0.14,
        unit * 104,
        glass,
        `rx="${unit * 10}" stroke="${ink}" stroke-width="${unit * 4}"`,
      ),
    );
    const doors = [0.03, 0.91].map(
      (share) =>
        rect(
          x + car * share,
          top + unit * 40,
          car * 0.07,
          edge - top - unit * 70,
          shift(body, -0.07),
          `stroke="${ink}" stroke-width="${unit * 4}"`,
        ) + rect(x + car * (share + 0.014), top + unit * 56, car * 0.042, unit * 100, glass),
    );
    return (
      rect(
        x,
        top,
        car,
        edge - top - unit * 18,
        defs.linear([
          [0, shift(body, 0.03)],
          [1, shift(body, -0.08)],
        ]),
        `rx="${unit * 26}" stroke="${ink}" stroke-width="${unit * 5}"`,
      ) +
      rect(x, top + unit * 178, car, unit * 34, band) +
      windows.join("") +
      doors.join("")
    );
  });
  const floor = dim("#b9b3ad");
  const roof = dim("#5f6b78");
  const tiles = Array.from({ length: 14 }, (_, index) => {
    const x = (index - 6.5) / 6;
    return `M${(width * (0.5 + x * 0.55)).toFixed(1)} ${edge + unit * 50}L${(width * (0.5 + x * 1.1)).toFixed(1)} ${height}`;
  });
  const pillar = (x: number) =>
    rect(
      x - unit * 17,
      height * 0.1,
      unit * 34,
      height * 0.74,
      defs.linear(
        [
          [0, shift(roof, 0.12)],
          [1, shift(roof, -0.06)],
        ],
        [0, 0, 1, 0],
      ),
    ) + rect(x - unit * 27, height * 0.83, unit * 54, unit * 20, shift(roof, -0.1));
  const sign = random.pick([0.3, 0.66]);
  return [
    paintWholeSky(stage, 3),
    towers(
      stage,
      edge - height * 0.1,
      unit * 150,
      unit * 90,
      mix(palette.far, palette.sky[2], 0.3),
      glass,
      0.2,
    ),
    ...cars,
    rect(0, edge - unit * 22, width, unit * 26, shift(floor, -0.3)),
    rect(
      0,
      edge,
      width,
      height - edge,
      defs.linear([
        [0, shift(floor, 0.05)],
        [1, shift(floor, -0.1)],
      ]),
    ),
    line(
      tiles.join("") +
        [0.1, 0.26, 0.5, 0.8]
          .map((share) => `M0 ${edge + unit * 50 + (height - edge) * share}H${width}`)
          .join(""),
      shift(floor, -0.08),
      unit * 3,
      'opacity=".6"',
    ),
    rect(0, edge + unit * 24, width, unit * 24, dim("#f0c23f")),
    pillar(width * 0.1),
    pillar(width * 0.9),
    path(
      polygon([
        [-10, -10],
        [width + 10, -10],
        [width + 10, height * 0.075],
        [-10, height * 0.105],
      ]),
      roof,
    ),
    line(`M0 ${height * 0.105}L${width} ${height * 0.075}`, shift(roof, -0.14), unit * 8),
    line(
      `M${width * (sign + 0.02)} ${height * 0.09}V${height * 0.15}M${width * (sign + 0.18)} ${height * 0.09}V${height * 0.15}`,
      ink,
      unit * 5,
    ),
    rect(width * sign, height * 0.14, width * 0.2, height * 0.06, dim("#2f4f7a"), `rx="${unit * 6}"`),
    rect(width * (sign + 0.02), height * 0.155, width * 0.16, height * 0.012, "#f4f6fa") +
      rect(width * (sign + 0.05), height * 0.176, width * 0.1, height * 0.008, "#f4f6fa"),
    stage.brief.things.some(({ slug }) => /clock/.test(slug))
      ? platformClock(stage, width * (sign > 0.5 ? 0.3 : 0.74), height * 0.19, unit * 92, ink)
      : "",
  ].join("");
}
