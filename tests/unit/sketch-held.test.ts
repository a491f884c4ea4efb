import { expect, test } from "vitest";
import { draw, shareOf } from "./sketch-pixels";

const isRed = ({ h, s, l }: { h: number; s: number; l: number }) =>
  (h < 20 || h > 340) && s > 0.45 && l < 0.62;

test.each([1, 2, 3])("an umbrella is above the head, in the named colour (%i)", async (seed) => {
  const above = { left: 0.2, top: 0.05, width: 0.6, height: 0.3 };
  const named = await draw("a man in a grey coat with a red umbrella in a city by day", seed);
  const other = await draw("a man in a grey coat with a blue umbrella in a city by day", seed);
  expect(await shareOf(named, above, isRed)).toBeGreaterThan(0.25);
  expect(await shareOf(other, above, isRed)).toBeLessThan(0.1);
});

test.each([1, 2, 3])("a reader holds the book in front of the chest (%i)", async (seed) => {
  const before = { left: 0.25, top: 0.7, width: 0.5, height: 0.25 };
  const redIn = async (colour: string) =>
    shareOf(await draw(`a woman in a grey coat reading a ${colour} book`, seed), before, isRed);
  expect((await redIn("red")) - (await redIn("blue"))).toBeGreaterThan(0.15);
});

test.each([1, 2, 3])("a bouquet is beside the shoulder, in its colour (%i)", async (seed) => {
  const beside = { left: 0.05, top: 0.4, width: 0.9, height: 0.35 };
  const share = async (colour: string) =>
    shareOf(
      await draw(`a girl with green hair and a green coat, holding a bouquet of ${colour} roses`, seed),
      beside,
      isRed,
    );
  expect(await share("red")).toBeGreaterThan((await share("yellow")) + 0.05);
});
