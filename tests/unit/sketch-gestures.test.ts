import { expect, test } from "vitest";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { draw, shareOf } from "./sketch-pixels";

const isGreen = ({ h, s, l }: { h: number; s: number; l: number }) =>
  h > 100 && h < 170 && s > 0.2 && l > 0.1 && l < 0.75;

test.each([
  ["a girl waving", "wave"],
  ["a boy waving his hand", "wave"],
  ["手を振る少女", "wave"],
  ["a girl, arms crossed", "crossed"],
  ["chica con los brazos cruzados", "crossed"],
  ["腕組みした男性", "crossed"],
])("%s", (prompt, act) => {
  expect(readPrompt(prompt).subject).toMatchObject({ people: [{ act }] });
});

test.each([1, 2, 3])("folded arms are in front of the body, in their sleeves (%i)", async (seed) => {
  const beside = { left: 0.02, top: 0.8, width: 0.96, height: 0.19 };
  const share = async (pose: string) =>
    shareOf(
      await draw(`half body of a boy in an open green blazer, white background${pose}`, seed),
      beside,
      isGreen,
    );
  expect(await share(", arms crossed")).toBeLessThan((await share(", standing")) - 0.02);
});

test.each(["a couple holding hands", "zwei Mädchen, Hand in Hand", "手をつなぐ二人の少女"])(
  "%s: both are shown full length, side by side",
  async (prompt) => {
    expect(readPrompt(prompt).subject).toMatchObject({ people: [{ act: "handhold" }, { act: "handhold" }] });
    const beside = { left: 0.1, top: 0.72, width: 0.12, height: 0.14 };
    const isWhite = ({ l }: { l: number }) => l > 0.9;
    expect(await shareOf(await draw(`${prompt}, white background`, 3), beside, isWhite)).toBe(1);
    // In a portrait, their clothes are visible.
    const portrait = await draw("a couple in red coats, white background", 3);
    expect(await shareOf(portrait, beside, isWhite)).toBeLessThan(0.9);
  },
);
