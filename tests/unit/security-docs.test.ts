import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const document = readFileSync("docs/security.md", "utf8");
const rows = [...document.matchAll(/^\| (V\d+\.\d+\.\d+) +\| ([12]) +\|([^|]+)\|([^|]+)\|([^|]+)\|$/gm)].map(
  ([, id = "", level, asks = "", is = "", why = ""]) => ({
    id,
    level,
    asks: asks.trim(),
    is: is.trim(),
    why: why.trim(),
  }),
);

/** The number of requirements of level 1 or 2 in each chapter of ASVS 5.0. */
const CHAPTERS = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

test("every file that the document names exists", () => {
  const files = [...document.matchAll(/`((?:tests|lib)\/[\w./-]+)`/g)].map(([, file]) => file ?? "");
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test("every requirement of levels 1 and 2 has one row, with a verdict", () => {
  const counted = CHAPTERS.map((_, index) => rows.filter(({ id }) => id.startsWith(`V${index + 1}.`)).length);
  expect(counted).toEqual(CHAPTERS);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id, asks, is, why } of rows) {
    expect({ id, is }).toEqual({
      id,
      is: expect.stringMatching(/^(held|not applicable|\*\*(partly|not) met\*\*)$/),
    });
    expect({ id, asks, why }).toEqual({
      id,
      asks: expect.stringMatching(/./),
      why: expect.stringMatching(/./),
    });
  }
});

test("the totals match the rows", () => {
  const count = (is: string) => rows.filter((row) => row.is === is).length;
  const figures =
    `Of ${rows.length},\n${count("held")} are held, ${count("not applicable")} do not apply, ` +
    `${count("**partly met**")} are partly met and ${count("**not met**")} are not.`;
  expect(document).toContain(figures);
});
