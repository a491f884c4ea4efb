import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RECIPES, type ShowcaseName, showcasePicture } from "@/lib/showcase/pictures";
import { readMarks } from "../support/read-marks";

const names = Object.keys(RECIPES) as ShowcaseName[];

test.each(names)(
  "the picture %s exists, is small and marked, and its alternative text is its prompt",
  (name) => {
    const { src, prompt, words } = showcasePicture(name);
    const bytes = readFileSync(`public${src}`);
    expect(bytes.byteLength).toBeLessThanOrEqual(60_000);
    expect(readMarks(bytes).DigitalSourceType).toMatch(/\/algorithmicMedia$/);
    for (const word of words) expect(prompt).toContain(word);
  },
);

test("the picture for links to this site is marked", () => {
  expect(readMarks(readFileSync("public/showcase/preview.jpg")).DigitalSourceType).toMatch(
    /\/algorithmicMedia$/,
  );
});
