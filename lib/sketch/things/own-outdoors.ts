import { c, p, r } from "./shapes";

const ring = (x: number, y: number, size: number) =>
  c("#2e2b38", x, y, size) +
  c("#8fb3c9", x, y, size * 0.84) +
  c("#dfeaf0", x, y, size * 0.78) +
  [0, 30, 60, 90, 120, 150]
    .map(
      (turn) =>
        `<rect fill="#9aa6b4" x="${(x - 0.09).toFixed(2)}" y="${(y - size * 0.78).toFixed(2)}" width=".18" height="${(size * 1.56).toFixed(2)}" transform="rotate(${turn} ${x} ${y})"/>`,
    )
    .join("") +
  c("#5a5f6c", x, y, size * 0.13);
const bar = (fill: string, x1: number, y1: number, x2: number, y2: number, wide: number) => {
  const long = Math.hypot(x2 - x1, y2 - y1);
  const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return `<rect fill="${fill}" x="${x1}" y="${(y1 - wide / 2).toFixed(2)}" width="${long.toFixed(2)}" height="${wide}" rx="${wide / 2}" transform="rotate(${turn.toFixed(2)} ${x1} ${y1})"/>`;
};
const snowman =
  bar("#6d4a36", 22, 16, 29, 9.5, 0.8) +
  bar("#6d4a36", 27, 11.4, 29.6, 12, 0.6) +
  bar("#6d4a36", 10, 16, 3, 9.5, 0.8) +
  bar("#6d4a36", 5, 11.4, 2.4, 12, 0.6) +
  c("#f4f8fc", 16, 23.4, 8.2) +
  c("#f9fbfe", 16, 14.8, 6) +
  c("#fdfeff", 16, 7.6, 4.6) +
  p(
    "#d8343f",
    "M11.600 10.300C14 12 18 12 20.400 10.300L21.300 12C18.500 14 13.500 14 10.700 12zM18 12.600L21.400 12.200 22.400 18.500 19.400 18.900z",
  ) +
  p("#a81f2b", "M19.500 17.500L22.200 17.100 22.400 18.500 19.400 18.900z") +
  p("#ee7a2e", "M15.600 7.300L10.200 8.700 15.900 9.100z") +
  c("#2b2833", 14.2, 6, 0.65) +
  c("#2b2833", 17.9, 6, 0.65) +
  [15.6, 18.2, 21.6, 25].map((y) => c("#2b2833", 15.7, y, 0.7)).join("") +
  r("#2f2b3a", 12.6, -1, 6.8, 4.8, 0.5) +
  r("#d8343f", 12.6, 2.2, 6.8, 1.2) +
  r("#2f2b3a", 10.3, 3.3, 11.4, 1.3, 0.6);

/** Bicycles and snowmen: each in a square of 32. */
export const OWN_OUTDOORS: Readonly<Record<string, string>> = {
  bicycle:
    ring(7.2, 21.5, 6.6) +
    ring(25, 21.5, 6.6) +
    bar("#d8343f", 7.2, 21.5, 10, 9.5, 1) +
    bar("#d8343f", 10.2, 11.5, 15.5, 21.5, 1) +
    bar("#d8343f", 10.4, 11, 20, 11, 1) +
    bar("#d8343f", 15.5, 21.5, 20.2, 10, 1) +
    bar("#d8343f", 15.5, 21.5, 25, 21.5, 1) +
    bar("#d8343f", 20, 11.5, 25, 21.5, 1) +
    c("#5a5f6c", 15.5, 21.5, 1.9) +
    c("#aeb4c0", 15.5, 21.5, 1) +
    bar("#3a3f4c", 15.5, 21.5, 13.8, 24.8, 0.7) +
    r("#2e2b38", 12.4, 24.6, 3, 0.9, 0.4) +
    bar("#9aa6b4", 10, 9.7, 9.7, 7, 0.8) +
    p(
      "#2e2b38",
      "M9.700 6.300C7.500 6 6.300 6.800 6.300 8.300L7.300 8.500C7.400 7.600 8 7.200 9.600 7.500zM9.600 6.300h3.200v1.200H9.600z",
    ) +
    p(
      "#4a3a36",
      "M17.300 8.500C19.500 7.900 22 7.900 23.600 8.600C23.300 9.900 21.500 10.300 19.800 10C18.500 9.800 17.500 9.500 17.300 8.500z",
    ),
  snowman,
  "snowman-without-snow": snowman,
};
