import { expect, test } from "vitest";
import {
  type Box,
  type Grip,
  largestBox,
  movedBox,
  resizedBox,
  wholePixels,
} from "@/components/studio/crop-box";

const GRIPS = [-1, 0, 1]
  .flatMap((x) => [-1, 0, 1].map((y) => ({ x, y }) as Grip))
  .filter(({ x, y }) => x || y);
/** Movements that are much too large in every direction, and small ones. */
const MOVES = [-5_000, -300, -7, 7, 300, 5_000].flatMap((x) => [-5_000, -7, 300].map((y) => ({ x, y })));

test.each([
  ["an ordinary picture", { width: 1152, height: 864 }],
  ["a long and narrow one", { width: 2000, height: 40 }],
  ["a small one", { width: 30, height: 30 }],
])("whatever is done to it, the crop of %s lies within it and keeps its shape", (_, size) => {
  for (const ratio of [null, 1, 2 / 3, 16 / 9]) {
    const whole = largestBox(size, ratio);
    const hasShape = ({ width, height }: Box) =>
      ratio === null || Math.abs(width / height / ratio - 1) < 1e-6;
    for (const grip of GRIPS) {
      for (const by of MOVES) {
        const box = resizedBox(
          movedBox(resizedBox(whole, grip, by, size, ratio), by, size),
          grip,
          by,
          size,
          ratio,
        );
        const { x, y, width, height } = wholePixels(box, size);
        const fits = x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
        expect({ ratio, grip, by, fits, isShape: hasShape(box), isLeft: width > 0 && height > 0 }).toEqual({
          ratio,
          grip,
          by,
          fits: true,
          isShape: true,
          isLeft: true,
        });
      }
    }
  }
});
