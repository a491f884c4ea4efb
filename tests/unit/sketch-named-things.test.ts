import { expect, test } from "vitest";
import { draw, shareOf } from "./sketch-pixels";

interface Pixel {
  h: number;
  s: number;
  l: number;
}

const WHOLE = { left: 0, top: 0, width: 1, height: 1 };
const LOWER = { left: 0, top: 0.7, width: 1, height: 0.3 };
const isGreen = ({ h, s, l }: Pixel) => h > 100 && h < 160 && s > 0.2 && l < 0.6;
const isRed = ({ h, s, l }: Pixel) => (h < 15 || h > 345) && s > 0.45 && l < 0.66;
const isLemon = ({ h, s, l }: Pixel) => h > 42 && h < 58 && s > 0.6 && l < 0.8;
const isGold = ({ h, s }: Pixel) => h > 30 && h < 52 && s > 0.7;

test.each([1, 2, 3])("a lighthouse stands by the sea, in its colour (%i)", async (seed) => {
  const red = await draw("a red lighthouse by the sea, by day", seed);
  const green = await draw("a green lighthouse by the sea, by day", seed);
  expect(await shareOf(red, WHOLE, isRed)).toBeGreaterThan(0.006);
  expect(await shareOf(green, WHOLE, isRed)).toBeLessThan(0.003);
});

test.each([1, 2, 3])("a boat has sails in the named colour (%i)", async (seed) => {
  const sails = { left: 0.25, top: 0.2, width: 0.5, height: 0.5 };
  expect(await shareOf(await draw("a green sailboat by day", seed), sails, isGreen)).toBeGreaterThan(0.06);
  expect(await shareOf(await draw("a white sailboat by day", seed), sails, isGreen)).toBeLessThan(0.02);
});

test.each([1, 2, 3])("lemons are in their bowl, not in the sky (%i)", async (seed) => {
  const heap = { left: 0.3, top: 0.4, width: 0.4, height: 0.22 };
  expect(await shareOf(await draw("lemons in a blue bowl", seed), heap, isLemon)).toBeGreaterThan(0.4);
  expect(await shareOf(await draw("apples in a blue bowl", seed), heap, isLemon)).toBeLessThan(0.2);
});

test.each([1, 2, 3])("sunflowers fill a field of them (%i)", async (seed) => {
  expect(await shareOf(await draw("sunflowers in a field by day", seed), LOWER, isGold)).toBeGreaterThan(
    0.25,
  );
  expect(await shareOf(await draw("a field by day", seed), LOWER, isGold)).toBeLessThan(0.1);
});

test.each([1, 2, 3])("a panda is black and white (%i)", async (seed) => {
  const png = await draw("a panda, plain background, green background", seed);
  const head = { left: 0.25, top: 0.15, width: 0.5, height: 0.45 };
  expect(await shareOf(png, head, ({ l }) => l < 0.25)).toBeGreaterThan(0.1);
  expect(await shareOf(png, head, ({ l, s }) => l > 0.85 && s < 0.5)).toBeGreaterThan(0.2);
});

test.each(["red", "green"])("a single apple is drawn, in %s", async (colour) => {
  const middle = { left: 0.38, top: 0.5, width: 0.24, height: 0.2 };
  const isRed = ({ h, s }: { h: number; s: number }) => (h < 15 || h > 340) && s > 0.4;
  const share = await shareOf(await draw(`a ${colour} apple`, 4), middle, isRed);
  expect(share > 0.7).toBe(colour === "red");
});
