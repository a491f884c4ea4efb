import { expect, test } from "vitest";
import { expandTemplate, samplesOf } from "@/components/studio/expand-template";

test.each([
  ["a girl", ["a girl"]],
  ["{red|blue|silver} hair", ["red hair", "blue hair", "silver hair"]],
  ["{a|b} in {x|y}", ["a in x", "a in y", "b in x", "b in y"]],
  ["a {very |}red {fan}", ["a very red {fan}", "a red {fan}"]],
  ["{one|{two|three}} more", ["one more", "two more", "three more"]],
  ["{red|red}", ["red"]],
  ["{|", ["{|"]],
])("%j stands for %j", (text, prompts) => {
  expect([...expandTemplate(text)].sort()).toEqual([...prompts].sort());
});

test("counting stops beyond what can be sent", () => {
  expect(expandTemplate("{a|b|c|d}".repeat(20)).length).toBeLessThanOrEqual(1_000);
});

test.each([
  ["a girl", ["a girl"]],
  ["{red|blue|silver} hair", ["red hair", "blue hair", "silver hair"]],
  ["{a|b} in {x|y}", ["a in x", "a in y", "b in x"]],
  [
    "a {very |}red, {one|{two|three}} fan",
    ["a very red, one fan", "a very red, two fan", "a very red, three fan"],
  ],
  ["{a|b|c|d|e|f|g|h|i|j} hair", [..."abcdefgh"].map((letter) => `${letter} hair`)],
])("samples of %j have each alternative once", (text, prompts) => {
  const samples = samplesOf(text);
  expect(samples.map(({ prompt }) => prompt)).toEqual(prompts);
  for (const { prompt, places } of samples) expect(places.map((place) => text[place]).join("")).toBe(prompt);
});
