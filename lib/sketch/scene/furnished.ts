import { mix, shift } from "@/lib/sketch/colour";
import { group, rect } from "@/lib/sketch/svg";
import { measureOf } from "@/lib/sketch/things/measure";
import { stand } from "@/lib/sketch/things/stand";
import type { Stage } from "./stage";
import { windowPane } from "./window";

/** Rooms recognisable by their furniture. */
export type Furnished =
  | "kitchen"
  | "classroom"
  | "office"
  | "bedroom"
  | "bathroom"
  | "laboratory"
  | "workshop"
  | "tavern";

/** A piece of furniture: its centre and lower edge as shares of width and height, and its height as a share. */
type Piece = readonly [slug: string, x: number, y: number, size: number];

const WALLS: Readonly<Record<Furnished, string>> = {
  kitchen: "#f3e2c8",
  classroom: "#e6ead6",
  office: "#dfe6ee",
  bedroom: "#eddbe6",
  bathroom: "#d6ecef",
  laboratory: "#e2edf0",
  workshop: "#d8c4a4",
  tavern: "#8f6a4c",
};
const FLOORS: Readonly<Record<Furnished, string>> = {
  kitchen: "#c9a27e",
  classroom: "#b98d62",
  office: "#8d99a8",
  bedroom: "#b58863",
  bathroom: "#9fc4c9",
  laboratory: "#a9bcc4",
  workshop: "#8a7360",
  tavern: "#6b4a34",
};
const PIECES: Readonly<Record<Furnished, readonly Piece[]>> = {
  kitchen: [
    ["fridge", 0.12, 0.86, 0.56],
    ["oven", 0.86, 0.86, 0.3],
    ["sink", 0.44, 0.66, 0.16],
    ["toaster", 0.62, 0.58, 0.09],
    ["teapot", 0.3, 0.58, 0.1],
    ["cooking-pot", 0.86, 0.565, 0.11],
  ],
  classroom: [
    ["globe-showing-europe-africa", 0.9, 0.66, 0.12],
    ["table", 0.14, 0.8, 0.2],
    ["table", 0.5, 0.8, 0.2],
    ["table", 0.86, 0.8, 0.2],
    ["open-book", 0.14, 0.66, 0.07],
    ["red-apple", 0.52, 0.66, 0.06],
    ["chair", 0.3, 0.9, 0.24],
    ["chair", 0.7, 0.9, 0.24],
  ],
  office: [
    ["bookshelf", 0.88, 0.84, 0.52],
    ["table", 0.3, 0.88, 0.34],
    ["desktop-computer", 0.3, 0.66, 0.2],
    ["hot-beverage", 0.42, 0.66, 0.07],
    ["lamp", 0.17, 0.66, 0.16],
    ["potted-plant", 0.68, 0.86, 0.24],
    ["wastebasket", 0.56, 0.88, 0.13],
  ],
  bedroom: [
    ["wardrobe", 0.83, 0.83, 0.54],
    ["rug", 0.42, 0.965, 0.1],
    ["bed", 0.36, 0.92, 0.38],
    ["teddy-bear", 0.7, 0.93, 0.14],
  ],
  bathroom: [
    ["bathtub", 0.26, 0.9, 0.36],
    ["sink", 0.62, 0.84, 0.28],
    ["mirror", 0.62, 0.48, 0.24],
    ["toilet", 0.86, 0.9, 0.32],
    ["lotion-bottle", 0.08, 0.6, 0.09],
  ],
  laboratory: [
    ["bookshelf", 0.08, 0.84, 0.5],
    ["table", 0.36, 0.9, 0.34],
    ["table", 0.76, 0.9, 0.34],
    ["microscope", 0.28, 0.655, 0.2],
    ["test-tube", 0.44, 0.655, 0.14],
    ["alembic", 0.68, 0.655, 0.17],
    ["petri-dish", 0.8, 0.655, 0.08],
    ["lamp", 0.88, 0.655, 0.18],
  ],
  workshop: [
    ["ladder", 0.07, 0.86, 0.56],
    ["table", 0.46, 0.9, 0.36],
    ["toolbox", 0.4, 0.645, 0.14],
    ["hammer", 0.56, 0.645, 0.09],
    ["lamp", 0.28, 0.645, 0.18],
    ["wood", 0.74, 0.9, 0.14],
    ["wheel", 0.9, 0.88, 0.26],
    ["bucket", 0.68, 0.92, 0.12],
  ],
  tavern: [
    ["barrel", 0.1, 0.86, 0.3],
    ["barrel", 0.24, 0.88, 0.3],
    ["table", 0.56, 0.92, 0.3],
    ["stool", 0.38, 0.93, 0.17],
    ["stool", 0.76, 0.93, 0.17],
    ["beer-mug", 0.5, 0.69, 0.1],
    ["candle", 0.57, 0.69, 0.1],
    ["bread", 0.65, 0.69, 0.07],
    ["wine-bottle", 0.17, 0.56, 0.13],
  ],
};

/** What is on a room's wall: a board, tiles, cupboards. */
function wallOf({ width, height, unit, palette }: Stage, kind: Furnished): string {
  const dim = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.45 : 0.08);
  if (kind === "classroom") {
    const board = rect(
      width * 0.2,
      height * 0.12,
      width * 0.6,
      height * 0.36,
      dim("#3f6b52"),
      `stroke="${dim("#8a5f47")}" stroke-width="${unit * 14}"`,
    );
    const chalk = [0.2, 0.27, 0.34].map((y, index) =>
      rect(width * 0.26, height * y, width * (0.4 - index * 0.09), unit * 7, dim("#e6efe6"), 'opacity=".7"'),
    );
    return board + chalk.join("");
  }
  if (kind === "kitchen") {
    const counter =
      rect(width * 0.2, height * 0.6, width * 0.8, height * 0.26, dim("#e2cfae")) +
      rect(width * 0.2, height * 0.575, width * 0.8, height * 0.03, dim("#8f6a4c"));
    const doors = [0, 1, 2, 3].map((index) =>
      rect(
        width * (0.23 + index * 0.13),
        height * 0.63,
        width * 0.11,
        height * 0.2,
        dim("#efdfc2"),
        `stroke="${dim("#b99c74")}" stroke-width="${unit * 4}"`,
      ),
    );
    const cupboards = [0, 1].map((index) =>
      rect(
        width * (0.66 + index * 0.16),
        height * 0.08,
        width * 0.15,
        height * 0.22,
        dim("#e2cfae"),
        `stroke="${dim("#b99c74")}" stroke-width="${unit * 5}"`,
      ),
    );
    return counter + doors.join("") + cupboards.join("");
  }
  if (kind === "bathroom") {
    const lines = Array.from(
      { length: 14 },
      (_, index) =>
        rect(0, height * index * 0.06, width, unit * 3, dim("#b4d6da")) +
        rect(width * index * 0.075, 0, unit * 3, height * 0.8, dim("#b4d6da")),
    );
    return lines.join("");
  }
  return "";
}

/** Paints a room with the furniture that shows what it is used for. */
export function furnished(kind: Furnished): (stage: Stage) => string {
  return (stage) => {
    const { width, height, unit, palette, defs, random } = stage;
    const wall = mix(WALLS[kind], palette.ambient, palette.night ? 0.5 : 0.06);
    const floor = mix(FLOORS[kind], palette.ambient, palette.night ? 0.45 : 0.12);
    const mirrored = random.fork("mirrored").chance(0.5);
    const pieces = PIECES[kind].map(([slug, x, y, share]) => {
      const [left, top, right, bottom] = measureOf(slug).box;
      const high = Math.min(height, width * 1.1) * share;
      const placed = {
        slug,
        colour: undefined,
        x: x * width,
        y: y * height,
        width: (high * (right - left)) / (bottom - top),
        height: high,
        grounded: y > 0.8,
      };
      return stand(stage, placed, false);
    });
    const pane =
      kind === "classroom" || kind === "bathroom"
        ? ""
        : windowPane(
            stage,
            width * 0.34,
            height * 0.12,
            width * 0.26,
            height * 0.34,
            mix("#fbf3ea", palette.ambient, 0.1),
          );
    const inside =
      (kind === "bathroom" ? wallOf(stage, kind) : "") +
      pane +
      rect(
        0,
        height * 0.8,
        width,
        height * 0.2,
        defs.linear([
          [0, floor],
          [1, shift(floor, -0.1)],
        ]),
      ) +
      rect(0, height * 0.795, width, unit * 10, shift(wall, -0.16)) +
      (kind === "bathroom" ? "" : wallOf(stage, kind)) +
      pieces.join("");
    const room = rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, shift(wall, 0.03)],
        [1, mix(wall, palette.ambient, 0.2)],
      ]),
    );
    return room + (mirrored ? group(`transform="translate(${width} 0) scale(-1 1)"`, inside) : inside);
  };
}
