import { paintOf } from "@/lib/sketch/figure/paint";
import { line, type Point } from "@/lib/sketch/svg";
import { box, type DrawnSeat, SEAT_DROP, stroke } from "./seat-parts";

const FRAME = paintOf("#f1ece2", "#6a4a9c");
const WALL = paintOf("#d9cbb8", "#6a4a9c");
const GLASS = paintOf("#b4cfe6", "#6a4a9c");
const NIGHT = paintOf("#2f3f66", "#6a4a9c");

/** What is outside a window: whether it is dark, and whether it rains. */
export interface Outside {
  isDark: boolean;
  isWet: boolean;
}

/** The width and height of the window above the sill, in head units. */
const HALF = 1180;
const HIGH = 2150;

/** Rain running down a pane. */
function drops(left: number, top: number, wide: number, high: number): string {
  return Array.from({ length: 16 }, (_, index) => {
    const [x, y] = [
      left + 40 + ((index * 397) % (wide - 80)),
      top + 30 + ((index * 613) % Math.max(60, high - 230)),
    ];
    return `M${x.toFixed(0)} ${y.toFixed(0)}l-26 ${110 + ((index * 53) % 70)}`;
  }).join("");
}

/** The sill of a large window, the view through its panes, and the wall below. */
export function sill([x, y]: Point, ground: number, { isDark, isWet }: Outside): DrawnSeat {
  const glass = isDark ? NIGHT : GLASS;
  const top = y + SEAT_DROP;
  const pane = (from: number, to: number, high: number, low: number) =>
    `<rect x="${x + from}" y="${top - high}" width="${to - from}" height="${high - low}" fill="${glass.base}" ${stroke(FRAME)}/>` +
    line(
      `M${x + from + 90} ${top - high + 330}L${x + from + 330} ${top - high + 90}M${x + from + 90} ${top - high + 520}L${x + from + 480} ${top - high + 130}`,
      glass.light,
      18,
      'opacity=".7"',
    ) +
    (isWet ? line(drops(x + from, top - high, to - from, high - low), "#eaf3fb", 11, 'opacity=".75"') : "");
  return {
    behind: [
      box(x - HALF - 90, top - HIGH - 90, 2 * HALF + 180, HIGH + 100, 20, FRAME),
      pane(-HALF, -40, HIGH, 1120),
      pane(40, HALF, HIGH, 1120),
      pane(-HALF, -40, 1050, 20),
      pane(40, HALF, 1050, 20),
      box(x - HALF - 40, top + 60, 2 * HALF + 80, Math.max(80, ground - top - 60), 0, WALL),
      box(x - HALF - 170, top - 8, 2 * HALF + 340, 96, 16, FRAME, FRAME.light),
    ].join(""),
    before: "",
  };
}
