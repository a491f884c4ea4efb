import { expect, test } from "vitest";
import { expandTemplate } from "@/components/studio/expand-template";

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

test("more than anybody can send is not counted one by one", () => {
  expect(expandTemplate("{a|b|c|d}".repeat(20)).length).toBeLessThanOrEqual(1_000);
});
