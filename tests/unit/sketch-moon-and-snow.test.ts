import { expect, test } from "vitest";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { draw, shareOf } from "./sketch-pixels";

interface Pixel {
  h: number;
  s: number;
  l: number;
}

const UPPER = { left: 0, top: 0.03, width: 1, height: 0.45 };
const isMoon = ({ h, s, l }: Pixel) => l > 0.88 && h > 35 && h < 60 && s > 0.3;
const isLeaf = ({ h, s, l }: Pixel) => h > 85 && h < 165 && s > 0.2 && l > 0.2 && l < 0.6;

test.each(["forest", "river", "village"])("the full moon is above a %s at night", async (place) => {
  for (const seed of [1, 2, 3]) {
    const named = await draw(`a girl with black hair, ${place} at night, full moon`, seed);
    expect(await shareOf(named, UPPER, isMoon), `seed ${seed}`).toBeGreaterThan(0.008);
  }
});

test.each([1, 2, 3])("palms grow on a tropical shore, not on a cold one (%i)", async (seed) => {
  const warm = await draw("a tropical beach with palm trees by day", seed);
  const cold = await draw("the sea by day", seed);
  expect(await shareOf(warm, UPPER, isLeaf)).toBeGreaterThan((await shareOf(cold, UPPER, isLeaf)) + 0.04);
});

test.each([1, 2, 3])("snow lies on the trees of a snowy village (%i)", async (seed) => {
  const below = { left: 0, top: 0.5, width: 1, height: 0.5 };
  const snowy = await shareOf(await draw("a snowy village by day", seed), below, isLeaf);
  const green = await shareOf(await draw("a village by day", seed), below, isLeaf);
  expect(snowy).toBeLessThan(green / 3);
});

test.each(["an angel in the clouds", "ангел в облаках", "雲の上の天使の少女", "un ange dans les nuages"])(
  "%s: the place is the sky",
  (prompt) => {
    expect(readPrompt(prompt).setting).toBe("sky");
  },
);

test.each([
  ["stars in the sky over a city", "city"],
  ["a tropical forest", "jungle"],
  ["a tropical beach", "sea"],
])("%s: the place is the %s", (prompt, setting) => {
  expect(readPrompt(prompt).setting).toBe(setting);
});

test.each([
  "a girl with tropical flowers in a vase",
  "a girl, palms together",
  "a girl under stars in the sky",
])("%s: no beach, and no clouds to stand on", (prompt) => {
  expect(readPrompt(prompt)).toMatchObject({ landmarks: [] });
  expect(readPrompt(prompt).setting).toBeUndefined();
});

test.each([
  "a girl with short black hair in a park",
  "a girl with short black hair in a forest",
  "a girl with short black hair",
])("%s: has autumn colours", async (prompt) => {
  const aside = { left: 0, top: 0.3, width: 0.16, height: 0.7 };
  const isWarm = ({ h, s }: Pixel) => s > 0.2 && (h < 62 || h > 345);
  for (const seed of [1, 2, 3]) {
    const png = await draw(`${prompt}, autumn`, seed);
    expect(await shareOf(png, aside, isWarm), `seed ${seed}`).toBeGreaterThan(0.6);
  }
});
