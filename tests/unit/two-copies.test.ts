import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { trackedFiles } from "../support/tracked-files";

/** Modules of which a process has two copies, the server's and the one in Next's bundle. Browsers have one. */
const SOURCES = trackedFiles(/^(app|components|db|lib(?!\/client))\/.*\.tsx?$/).map((file) => ({
  file,
  text: readFileSync(file, "utf8").replaceAll(/^\s*(\/?\*|\/\/).*$/gm, ""),
}));

const found = (pattern: RegExp) =>
  SOURCES.flatMap(({ file, text }) => [...text.matchAll(pattern)].map((match) => ({ file, match })));

const DECLARED = found(
  /class (\w+)(?: extends (\w+))?[^{]*\{\s*(?:static override readonly errorName: string = "(\w+)")?/g,
);

test("an error of one copy is recognised by the other", async () => {
  const ours = await import("@/lib/tasks/policy-refusal");
  const { GenerationError } = await import("@/lib/generation-error");
  vi.resetModules();
  const theirs = await import("@/lib/tasks/policy-refusal");
  const refusal = theirs.refusal("prompt", "minors", "");
  expect(ours.PolicyRefusal).not.toBe(theirs.PolicyRefusal);
  expect(refusal).toBeInstanceOf(ours.PolicyRefusal);
  expect(refusal).toBeInstanceOf(GenerationError);
  expect(refusal.name).toBe("PolicyRefusal");
  expect(new GenerationError("", { code: "internal", retryable: false })).not.toBeInstanceOf(
    theirs.PolicyRefusal,
  );
  expect(new Error("")).not.toBeInstanceOf(GenerationError);
});

test("each error class of the project has a name by which both copies recognise it", () => {
  const known = new Set(["OwnError", ...DECLARED.flatMap(({ match }) => match[3] ?? [])]);
  const wrong = DECLARED.filter(
    ({ file, match: [, name, parent, errorName] }) =>
      file !== "lib/own-error.ts" &&
      (/^(\w*Error|Exception)$/.test(parent ?? "") || known.has(parent ?? "")) &&
      (parent === "Error" || errorName !== name),
  );
  expect(wrong.map(({ file, match }) => `${file}: ${match[1]}`)).toEqual([]);
});

test("nothing else of the project is recognised by its class", () => {
  const errors = new Set(["OwnError", ...DECLARED.flatMap(({ match }) => match[3] ?? [])]);
  const classes = new Set(DECLARED.map(({ match }) => match[1]).filter((name) => !errors.has(name ?? "")));
  const wrong = found(/instanceof (\w+)/g).filter(({ match }) => classes.has(match[1]));
  expect(wrong.map(({ file, match }) => `${file}: ${match[0]}`)).toEqual([]);
});

test("no symbol exists in one copy only", () => {
  expect(found(/[^.\w]Symbol\(/g).map(({ file }) => file)).toEqual([]);
});
