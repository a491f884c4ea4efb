import { statSync } from "node:fs";
import { expect, test } from "vitest";
import { RECIPES, type ShowcaseName, showcasePicture } from "@/lib/showcase/pictures";

const names = Object.keys(RECIPES) as ShowcaseName[];

test.each(names)("the picture %s is there, is small, and its words are those of its prompt", (name) => {
  const { src, prompt, words } = showcasePicture(name);
  expect(statSync(`public${src}`).size).toBeLessThanOrEqual(60_000);
  for (const word of words) expect(prompt).toContain(word);
});
