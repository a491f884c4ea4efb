import { c, p, r } from "./shapes";

/** Rows of roof tiles: `half` is half the roof's width at `y`, which grows by `slope` per row. */
const tiles = (fill: string, rows: readonly (readonly [y: number, half: number])[]) =>
  rows
    .map(([y, half]) => {
      const count = Math.round(half / 1.1);
      const wide = (half * 2) / count;
      return p(fill, `M${16 - half} ${y}${`q${wide / 2} .95 ${wide} 0`.repeat(count)}v-.35h${-half * 2}z`);
    })
    .join("");

/** A window with glazing bars, from its upper left corner. */
const pane = (x: number, y: number, w: number, h: number, frame: string) =>
  r(frame, x - 0.5, y - 0.5, w + 1, h + 1, 0.3) +
  r("#8fc6e4", x, y, w, h) +
  p("#c4e4f3", `M${x} ${y + h * 0.7}L${x + w * 0.7} ${y}h${w * 0.3}L${x} ${y + h}z`) +
  r(frame, x + w / 2 - 0.22, y, 0.44, h) +
  r(frame, x, y + h / 2 - 0.22, w, 0.44);

const bush = (x: number, y: number, size: number) =>
  c("#4f8f50", x, y, size) + c("#6bab60", x - size * 0.25, y - size * 0.25, size * 0.66);

const flowers = (x: number, y: number, w: number) =>
  [0.08, 0.3, 0.52, 0.74, 0.94]
    .map(
      (at, index) =>
        c("#5f9e58", x + w * at, y, 0.75) + c(index % 2 ? "#f4c04a" : "#e8607a", x + w * at, y - 0.45, 0.5),
    )
    .join("");

const door = (x: number, y: number, wood: string, dark: string) =>
  p(dark, `M${x - 0.5} 29v-${28.6 - y}a2.8 2.8 0 0 1 5.6 0v${28.6 - y}z`) +
  p(wood, `M${x} 29v-${28.4 - y}a2.3 2.3 0 0 1 4.6 0v${28.4 - y}z`) +
  r(dark, x + 1.4, y - 0.6, 0.25, 9) +
  r(dark, x + 2.95, y - 0.6, 0.25, 9) +
  c("#f0c65a", x + 3.9, 24.9, 0.4) +
  r("#cbbda8", x - 1, 28.6, 6.6, 1.2, 0.3);

const COTTAGE =
  r("#b06f56", 21.6, 4.4, 3.2, 7) +
  r("#8c5340", 21.1, 3.6, 4.2, 1.3, 0.3) +
  r("#efd6a8", 5.4, 14, 21.2, 15) +
  r("#d9bb88", 5.4, 14.6, 21.2, 1.7) +
  r("#a99a8a", 5.1, 27.2, 21.8, 2) +
  [5.6, 8.6, 18, 21.4, 24.4].map((x) => r("#c0b2a1", x, 27.5, 2.2, 1.3, 0.4)).join("") +
  p("#c4523f", "M2.4 14.8 8.2 5.6h15.6l5.8 9.2z") +
  tiles("#a53f30", [
    [8, 9.2],
    [10.3, 10.7],
    [12.6, 12.1],
  ]) +
  r("#8c3428", 1.9, 14.2, 28.2, 1.2, 0.6) +
  p("#efd6a8", "M9 15.6l4.6-6.4 4.6 6.4z") +
  p("#8c3428", "M7.7 15.9l5.9-8.3 5.9 8.3-1 .6-4.9-6.8-4.9 6.8z") +
  c("#fff6e4", 13.6, 13.1, 1.5) +
  c("#8fc6e4", 13.6, 13.1, 1) +
  door(11.3, 21.4, "#8a5636", "#5f3a25") +
  r("#5d8a6a", 17.3, 18.4, 1.5, 5.2, 0.2) +
  r("#5d8a6a", 24.2, 18.4, 1.5, 5.2, 0.2) +
  pane(19.4, 18.7, 4.2, 4.4, "#fff6e4") +
  r("#8a5a3c", 18.6, 23.8, 5.8, 1.2, 0.3) +
  flowers(18.8, 23.6, 5.4) +
  pane(6.9, 19.2, 2.5, 3.6, "#fff6e4") +
  bush(4.6, 28, 1.9) +
  bush(27.4, 27.6, 2.2);

const FENCE =
  r("#fbf5ea", 0.6, 25.6, 9.2, 0.7) +
  r("#fbf5ea", 0.6, 28, 9.2, 0.7) +
  r("#fbf5ea", 17.6, 25.6, 13.8, 0.7) +
  r("#fbf5ea", 17.6, 28, 13.8, 0.7) +
  [0.8, 3, 5.2, 7.4, 17.8, 20, 22.2, 24.4, 26.6, 28.8]
    .map((x) => p("#fbf5ea", `M${x} 30v-5l.8-.9.8.9v5z`))
    .join("");

/** Our own houses in 32-unit squares, with tiles, panes and plants around them. */
export const OWN_HOUSES: Readonly<Record<string, string>> = {
  house: COTTAGE,
  "house-with-garden": COTTAGE + FENCE,
  "log-cabin":
    r("#8d8378", 6.8, 3.6, 3.4, 9) +
    [4.6, 6.6, 8.6].map((y) => r("#a79d90", 7.2, y, 1.5, 1, 0.3)).join("") +
    r("#a3683d", 5.4, 14, 21.2, 15) +
    [14.6, 17, 19.4, 21.8, 24.2, 26.6]
      .map(
        (y) =>
          r("#b57a4a", 4.2, y, 23.6, 2.2, 1.1) +
          r("#8a5531", 5.2, y + 1.6, 21.6, 0.5) +
          c("#d6a36e", 5, y + 1.1, 0.85) +
          c("#d6a36e", 27, y + 1.1, 0.85),
      )
      .join("") +
    p("#b57a4a", "M5.4 15 16 5.2 26.6 15z") +
    r("#8a5531", 9, 11.6, 14, 0.5) +
    p("#5f6b52", "M1.2 15.4 16 2.4l14.8 13-1.5 1.7L16 5.6 2.7 17.1z") +
    p("#7c8a6a", "M1.2 15.4 16 2.4l14.8 13-.6.7L16 3.9 1.8 16.1z") +
    pane(14.3, 9.2, 3.4, 3.2, "#6b4226") +
    door(9, 21.4, "#7a4a2c", "#54311d") +
    pane(18.6, 18.8, 4.8, 4.2, "#6b4226") +
    r("#6b4226", 17.6, 23.7, 6.8, 0.9, 0.3) +
    bush(4.2, 28.1, 1.9) +
    bush(28, 27.9, 2),
};
