import { expect, test } from "vitest";
import { draw, type Region, shareOf } from "./sketch-pixels";

const SIDE = 1024;

/** A region of a square picture with 1,024 pixels per side, in pixels. */
const pixels = (left: number, top: number, width: number, height: number): Region => ({
  left: left / SIDE,
  top: top / SIDE,
  width: width / SIDE,
  height: height / SIDE,
});

const drawSquare = (prompt: string, seed: number) => draw(prompt, seed, [SIDE, SIDE]);

test("an animal's fur ends with its body", async () => {
  const png = await drawSquare("a red fox in the snow", 1773161039);
  expect(await shareOf(png, pixels(730, 790, 26, 60), ({ l }) => l < 0.78)).toBe(0);
});

test("a horse's neck throws no shadow on its jaw", async () => {
  const png = await drawSquare("a white horse", 227161509);
  expect(await shareOf(png, pixels(738, 540, 40, 16), ({ l }) => l < 0.7)).toBe(0);
});

test("a cloud has no notches in its base", async () => {
  const png = await drawSquare("the number 7", 1893862682);
  expect(await shareOf(png, pixels(120, 80, 240, 44), ({ l }) => l < 0.86)).toBe(0);
});

test("sunglasses are dark, even in a style that keeps only lines", async () => {
  const png = await drawSquare(
    "a bald man with sunglasses and a goatee, portrait, pencil sketch",
    2011508144,
  );
  expect(await shareOf(png, pixels(240, 430, 60, 40), ({ l }) => l < 0.4)).toBeGreaterThan(0.6);
});

test("a bald man has skin where hair would be", async () => {
  const png = await drawSquare("a bald man, pale skin, portrait", 2011508144);
  const hair = await drawSquare("a man with black hair, pale skin, portrait", 2011508144);
  const dark = ({ l }: { l: number }) => l < 0.4;
  expect(await shareOf(png, pixels(420, 150, 200, 80), dark)).toBeLessThan(0.05);
  expect(await shareOf(hair, pixels(420, 150, 200, 80), dark)).toBeGreaterThan(0.5);
});

test("a pullover's stripes continue across the sleeve's seam", async () => {
  const png = await drawSquare("a girl in a sweater, half body", 5);
  expect(await shareOf(png, pixels(776, 780, 28, 8), ({ l }) => l > 0.75)).toBeGreaterThan(0.9);
});
