import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepMade } from "@/lib/keep-made";

const KEPT = "node_modules/.cache/girlgenerator";
let folder = "";
let made = 0;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "girlgenerator-test-"));
  made = 0;
  write("data.txt", "one");
  write("maker.ts", 'import { part } from "./part";\nimport type { Type } from "./type";\n');
  write("part.ts", "export const part = 1;\n");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  for (const file of readdirSync(KEPT).filter((one) => one.startsWith(path.basename(folder))))
    rmSync(path.join(KEPT, file));
});

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const keep = () =>
  keepMade(path.basename(folder), path.join(folder, "maker.ts"), [path.join(folder, "data.txt")], () => ({
    made: ++made,
  }));

test("something is made once for the same sources", () => {
  expect([keep(), keep()]).toEqual([{ made: 1 }, { made: 1 }]);
});

test.each([
  ["data", "data.txt", "two"],
  ["the module that makes it", "maker.ts", 'import { part } from "./part"; // changed\n'],
  ["a module that this one imports", "part.ts", "export const part = 2;\n"],
])("it is made anew after a change of %s", (_, name, text) => {
  keep();
  write(name, text);
  expect([keep(), keep()]).toEqual([{ made: 2 }, { made: 2 }]);
});

test("it is made each time where its sources are not at hand, or what was kept is damaged", () => {
  keep();
  const [kept = ""] = readdirSync(KEPT).filter((one) => one.startsWith(path.basename(folder)));
  writeFileSync(path.join(KEPT, kept), '{"made":');
  expect(keep()).toEqual({ made: 2 });
  rmSync(path.join(folder, "part.ts"));
  rmSync(path.join(folder, "data.txt"));
  expect([keep(), keep()]).toEqual([{ made: 3 }, { made: 4 }]);
});
