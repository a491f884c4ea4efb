import { readFileSync } from "node:fs";
import opentype, { type Font } from "opentype.js";
import { packageFile } from "./package-file";
import { linesOf } from "./sign";

const FACE = ["@fontsource/commit-mono", "files/commit-mono-latin-600-normal.woff"] as const;
/** Of the height of its letters. */
const LINE_HEIGHT = 1.15;

let face: Font | undefined;

function loadFace(): Font {
  if (face) return face;
  const bytes = readFileSync(packageFile(...FACE));
  face = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return face;
}

/** Letters words as paths into a box, as large as they fit. Lengths are the drawing's own units. */
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
    return font.getPath(line, x, top + (index + 0.82) * size * LINE_HEIGHT, size).toPathData(2);
  });
  return `<path d="${paths.join("")}" fill="${colour}"/>`;
}
