import { describe, expect, it } from "vitest";
import { draw, HAIR_REGION, type Region, shareOf } from "./sketch-pixels";

type Test = (pixel: { h: number; s: number; l: number }) => boolean;

const between =
  (low: number, high: number): Test =>
  ({ h, s, l }) =>
    s > 0.35 && l > 0.12 && l < 0.9 && (low <= high ? h >= low && h <= high : h >= low || h <= high);

const COLOURS: Record<string, Test> = {
  blue: between(205, 245),
  pink: between(322, 348),
  green: between(125, 165),
  red: between(352, 8),
  purple: between(258, 285),
  teal: between(172, 192),
  blonde: between(38, 52),
  silver: ({ h, s, l }) => l > 0.6 && l < 0.97 && s < 0.5 && h > 205 && h < 245,
  black: ({ l, s }) => l < 0.27 && s < 0.45,
};

const CORNERS: Region[] = [
  { left: 0, top: 0, width: 0.12, height: 0.2 },
  { left: 0.88, top: 0, width: 0.12, height: 0.2 },
];

describe("hair has the colour named in the prompt", () => {
  it.each(Object.entries(COLOURS))("%s", async (name, isColour) => {
    const other = name === "red" || name === "pink" ? "green" : "red";
    for (const seed of [1, 2, 3]) {
      const own = await draw(`a cute anime girl with ${name} hair, detailed portrait`, seed);
      const foreign = await draw(`a cute anime girl with ${other} hair, detailed portrait`, seed);
      const share = await shareOf(own, HAIR_REGION, isColour);
      expect(share, `${name} hair, seed ${seed}`).toBeGreaterThan(0.3);
      expect(share - (await shareOf(foreign, HAIR_REGION, isColour))).toBeGreaterThan(0.22);
      for (const corner of CORNERS) {
        expect(await shareOf(own, corner, isColour), "the backdrop is not the same colour").toBeLessThan(
          share * 0.6,
        );
      }
    }
  });

  it("does not mix a red dress into blue hair", async () => {
    const png = await draw("portrait of a girl with blue hair and a red summer dress", 5);
    expect(await shareOf(png, HAIR_REGION, COLOURS.blue as Test)).toBeGreaterThan(0.3);
    const dress = { left: 0.3, top: 0.86, width: 0.4, height: 0.13 };
    expect(await shareOf(png, dress, between(340, 12))).toBeGreaterThan(0.2);
  });

  it("keeps blue hair blue at sunset, on a beach and in a neon street", async () => {
    for (const place of ["at sunset on a beach", "in a neon city at night", "in a forest at golden hour"]) {
      const png = await draw(`portrait of a girl with blue hair ${place}`, 2);
      expect(await shareOf(png, HAIR_REGION, COLOURS.blue as Test), place).toBeGreaterThan(0.25);
    }
  });
});
