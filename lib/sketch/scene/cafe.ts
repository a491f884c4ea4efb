import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, path, rect } from "@/lib/sketch/svg";
import { furnish } from "./furniture";
import type { Stage } from "./stage";
import { lightFrom, windowPane } from "./window";

/** A café: a large window onto the street, hanging lamps and a counter. */
export function cafe(stage: Stage): string {
  const { width, height, unit, palette, defs, random } = stage;
  const wall = mix("#8a5c48", palette.ambient, palette.night ? 0.35 : 0.12);
  const brick = Array.from({ length: 90 }, () =>
    rect(
      Math.floor(random.next() * 30) * unit * 70,
      Math.floor(random.next() * 22) * unit * 32,
      unit * 62,
      unit * 26,
      shift(wall, random.between(-0.05, 0.05)),
    ),
  );
  const [x, y, w, h] = [width * 0.1, height * 0.14, width * 0.8, height * 0.5];
  const lamps = [0.2, 0.5, 0.8].map(
    (at) =>
      line(`M${at * width} 0V${height * 0.12}`, "#2a1a1c", unit * 4) +
      ellipse(
        at * width,
        height * 0.17,
        unit * 190,
        unit * 190,
        defs.radial([
          [0, "#ffdf9e", 0.7],
          [1, "#ffdf9e", 0],
        ]),
      ) +
      path(
        `M${at * width - unit * 58} ${height * 0.165}q${unit * 6} ${-unit * 74} ${unit * 58} ${-unit * 76}q${unit * 52} ${unit * 2} ${unit * 58} ${unit * 76}Z`,
        "#2f6d6b",
      ) +
      ellipse(at * width, height * 0.166, unit * 30, unit * 14, "#fff7de"),
  );
  const cups = Array.from({ length: 6 }, (_, index) => {
    const cx = width * (0.1 + index * 0.16);
    return rect(
      cx,
      height * 0.755,
      unit * 44,
      unit * 40,
      index % 2 ? "#fff4e6" : mix(palette.accent, "#fff", 0.4),
      `rx="${unit * 8}"`,
    );
  });
  return [
    rect(0, 0, width, height, wall),
    ...brick,
    windowPane(stage, x, y, w, h, "#3b2420"),
    lightFrom(stage, x, y, w, h),
    ...lamps,
    ...(stage.peopled ? cups : []),
    rect(
      0,
      height * 0.79,
      width,
      height * 0.21,
      defs.linear([
        [0, "#a46c46"],
        [0.12, "#7d4d33"],
        [1, "#54311f"],
      ]),
    ),
    rect(0, height * 0.79, width, unit * 16, "#d19a66"),
    furnish(stage, [
      ["espresso-machine", 0.2, 0.795, 210],
      ["potted-plant", 0.86, 0.795, 190],
      ["chair", 0.2, 0.985, 300],
      ["chair", 0.8, 0.985, 300],
      ["table", 0.5, 0.99, 230],
      ["hot-beverage", 0.44, 0.99 - (unit * 222) / height, 90],
      ["cupcake", 0.57, 0.99 - (unit * 222) / height, 80],
    ]),
  ].join("");
}
