import { readFileSync } from "node:fs";
import opentype, { type Font, type PathCommand } from "opentype.js";
import { packageFile } from "./package-file";
import { linesOf } from "./sign";

const FACE = ["@fontsource/commit-mono", "files/commit-mono-latin-600-normal.woff"] as const;
/** Relative to the font size. */
const LINE_HEIGHT = 1.15;

let face: Font | undefined;

function loadFace(): Font {
  if (face) return face;
  const bytes = readFileSync(packageFile(...FACE));
  face = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return face;
}

/** Path data. The package's own serialiser turns some numbers into NaN. */
const dataOf = (commands: readonly PathCommand[]): string =>
  commands
    .map(({ type, ...at }) => {
      const numbers = ["x1", "y1", "x2", "y2", "x", "y"].flatMap((key) => at[key as keyof typeof at] ?? []);
      return type + numbers.map((value) => Number(value).toFixed(2)).join(" ");
    })
    .join("");

/** Sets words as outlines in a box, as large as they fit. Lengths are in drawing units. */
export function letter(
  text: string,
  box: { x: number; y: number; width: number; height: number },
  colour: string,
): string {
  const font = loadFace();
  const lines = linesOf(text);
  const widest = Math.max(...lines.map((line) => font.getAdvanceWidth(line, 1)));
  const size = Math.min(box.width / widest, box.height / (lines.length * LINE_HEIGHT));
  const top = box.y + (box.height - lines.length * size * LINE_HEIGHT) / 2;
  const paths = lines.map((line, index) => {
    const x = box.x + (box.width - font.getAdvanceWidth(line, size)) / 2;
    return dataOf(font.getPath(line, x, top + (index + 0.82) * size * LINE_HEIGHT, size).commands);
  });
  return `<path d="${paths.join("")}" fill="${colour}"/>`;
}
