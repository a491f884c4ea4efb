import { expect, test } from "vitest";
import { draw, type Region, shareOf } from "./sketch-pixels";

const CORNERS: Region[] = [0, 0.9].map((left) => ({ left, top: 0, width: 0.1, height: 0.1 }));

test.each([
  ["girl with red hair, white background", ({ l }: { l: number }) => l > 0.9],
  ["girl with red hair, black background", ({ l }: { l: number }) => l < 0.15],
  [
    "girl with red hair, simple background, blue background",
    ({ h, l }: { h: number; l: number }) => h > 200 && h < 240 && l > 0.3 && l < 0.7,
  ],
] as const)("%s: that colour and nothing else", async (prompt, isColour) => {
  for (const seed of [1, 2, 3, 4]) {
    const png = await draw(prompt, seed);
    for (const corner of CORNERS) expect(await shareOf(png, corner, isColour), `seed ${seed}`).toBe(1);
  }
});
