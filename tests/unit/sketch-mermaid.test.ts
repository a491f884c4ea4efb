import { expect, test } from "vitest";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { draw, shareOf } from "./sketch-pixels";

const isPurple = ({ h, s, l }: { h: number; s: number; l: number }) =>
  h > 255 && h < 290 && s > 0.3 && l > 0.25 && l < 0.75;

test.each([1, 2, 3])("a mermaid shows her tail below the waist, in its colour (%i)", async (seed) => {
  const below = { left: 0.3, top: 0.5, width: 0.4, height: 0.3 };
  const purple = await draw("a mermaid with black hair and a purple tail", seed);
  const green = await draw("a mermaid with black hair and a green tail", seed);
  expect(await shareOf(purple, below, isPurple)).toBeGreaterThan(0.2);
  expect(await shareOf(green, below, isPurple)).toBeLessThan(0.05);
});

test.each(["a mermaid with a long tail", "sirena", "人魚", "Meerjungfrau", "русалка"])(
  "%s: swims, and does not get a cat's tail",
  (prompt) => {
    const { subject, setting } = readPrompt(prompt);
    expect(setting).toBe("underwater");
    expect(subject).toMatchObject({ kind: "people", people: [{ clothes: "mermaid", accessories: [] }] });
  },
);
