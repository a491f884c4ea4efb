import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, path, polygon, rect, spline } from "@/lib/sketch/svg";
import { paintConifers, paintGrass, paintHill } from "./land";
import { paintMountains } from "./peaks";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { leafColours, paintTree, paintTreeRow } from "./trees";

/** Snow on a cottage's roof, thick at the eaves, and on its chimney. */
function snowedRoof(x: number, y: number, s: number, white: string): string {
  const eaves = [1.1, 0.92, 0.7, 0.5, 0.28, 0.06, -0.12];
  const scallops = eaves
    .slice(1)
    .map((at, index) => {
      const middle = (at + (eaves[index] ?? at)) / 2;
      return `Q${x + middle * s} ${y - s * (index % 2 ? 0.5 : 0.58)} ${x + at * s} ${y - s * 0.64}`;
    })
    .join("");
  return (
    path(
      `M${x - s * 0.12} ${y - s * 0.64}L${x + s * 0.18} ${y - s * 1.11}Q${x + s * 0.5} ${y - s * 1.17} ${x + s * 0.86} ${y - s * 1.11}L${x + s * 1.1} ${y - s * 0.64}${scallops}Z`,
      white,
    ) + rect(x + s * 0.6, y - s * 1.31, s * 0.18, s * 0.09, white, `rx="${s * 0.04}"`)
  );
}

/** Cottages among hills, with smoking chimneys. */
export function village(stage: Stage): string {
  const { palette, horizon, height, width, unit, random, defs } = stage;
  const snowy = stage.brief.weather.includes("snow");
  const white = mix("#f8fbff", palette.ambient, palette.night ? 0.22 : 0.04);
  const house = (x: number, y: number, s: number) => {
    const wall = mix(
      random.pick(["#f6e8d2", "#efd8c4", "#e9e2ee"]),
      palette.ambient,
      palette.night ? 0.5 : 0.1,
    );
    const roof = mix(
      random.pick(["#b5533f", "#8c4a5c", "#c77a43", "#4d6a88"]),
      palette.ambient,
      palette.night ? 0.45 : 0.12,
    );
    const glass = palette.night || stage.brief.time === "sunset" ? "#ffd27a" : "#9ec7dd";
    return [
      rect(x + s * 0.62, y - s * 1.25, s * 0.14, s * 0.5, shift(roof, -0.1)),
      path(
        `M${x + s * 0.69} ${y - s * 1.3}q${s * 0.2} ${-s * 0.2} 0 ${-s * 0.4}t${s * 0.1} ${-s * 0.5}`,
        "none",
        `stroke="${palette.cloud}" stroke-width="${s * 0.09}" stroke-linecap="round" opacity=".55"`,
      ),
      rect(
        x,
        y - s * 0.62,
        s,
        s * 0.62,
        defs.linear([
          [0, shift(wall, -0.1)],
          [0.3, wall],
          [1, wall],
        ]),
      ),
      path(
        polygon([
          [x - s * 0.12, y - s * 0.58],
          [x + s * 0.2, y - s * 1.08],
          [x + s * 0.84, y - s * 1.08],
          [x + s * 1.12, y - s * 0.58],
        ]),
        defs.linear([
          [0, shift(roof, 0.07)],
          [1, roof],
        ]),
      ),
      snowy ? snowedRoof(x, y, s, white) : "",
      rect(
        x + s * 0.14,
        y - s * 0.46,
        s * 0.2,
        s * 0.2,
        glass,
        `stroke="${shift(wall, -0.3)}" stroke-width="${s * 0.025}"`,
      ),
      rect(
        x + s * 0.66,
        y - s * 0.46,
        s * 0.2,
        s * 0.2,
        glass,
        `stroke="${shift(wall, -0.3)}" stroke-width="${s * 0.025}"`,
      ),
      rect(x + s * 0.42, y - s * 0.4, s * 0.16, s * 0.4, shift(roof, -0.16)),
      ellipse(x + s * 0.5, y + s * 0.02, s * 0.7, s * 0.06, palette.ambient, 'opacity=".3"'),
    ].join("");
  };
  const row = (y: number, s: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      house(
        ((index + random.between(0.15, 0.7)) / count) * width,
        y + random.between(-0.015, 0.02) * height,
        s * random.between(0.85, 1.15),
      ),
    ).join("");
  const [, leaf] = leafColours(stage);
  const land = mix(palette.ground, leaf, 0.35);
  const lane = spline([
    [width * 0.5, horizon + height * 0.17],
    [width * 0.54, horizon + height * 0.17],
    [width * 0.56, horizon + height * 0.27],
    [width * 0.52, height * 0.9],
    [width * 0.66, height * 1.04],
    [width * 0.3, height * 1.04],
    [width * 0.44, height * 0.9],
    [width * 0.51, horizon + height * 0.27],
  ]);
  const doorsteps = horizon + height * 0.285;
  const laneWithin = (top: number, bottom: number) =>
    path(
      lane,
      mix(palette.light, palette.ground, 0.45),
      `opacity=".75" ${defs.clip(rect(0, top, width, bottom - top, "#000"))}`,
    );
  const back = [
    paintWholeSky(stage, 4),
    paintMountains(stage, horizon, height * 0.24, mix(palette.far, palette.sky[2], 0.35), true),
    paintHill(stage, horizon, height * 0.08, mix(palette.mid, palette.far, 0.4)),
    paintConifers(stage, horizon + height * 0.02, unit * 56, palette.mid),
    paintHill(stage, horizon + height * 0.06, height * 0.05, mix(palette.ground, palette.mid, 0.3)),
    paintTreeRow(stage, horizon + height * 0.08, unit * 110, 0.9),
    row(horizon + height * 0.1, unit * 84, 6),
    paintHill(stage, horizon + height * 0.13, height * 0.04, land),
    paintTreeRow(stage, horizon + height * 0.22, unit * 190, 1.1),
    // The lane passes behind the nearer houses and continues in front of them.
    laneWithin(horizon, doorsteps),
    row(horizon + height * 0.26, unit * 170, 4),
    paintHill(stage, horizon + height * 0.31, height * 0.03, mix(land, palette.near, 0.3)),
    laneWithin(doorsteps, height),
    paintTree(stage, width * 0.05, height * 0.99, unit * 520),
    paintGrass(stage, height * 1.0, unit * 90, mix(palette.near, leaf, 0.35), 160),
  ];
  return back.join("");
}
