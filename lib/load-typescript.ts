import { existsSync } from "node:fs";
import { enableCompileCache, type ResolveFnOutput, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Lets Node resolve the project's modules as the compiler does: `@/` is the project's root, and imports omit `.ts` and
 * `/index.ts`. Node strips the types itself. Load it with `--import`, before anything that needs it.
 */

const ROOT = new URL("../", import.meta.url);
/** The compile cache: half of a process's start-up time. If it cannot be written, nothing is cached. */
const COMPILED = new URL("node_modules/.cache/girlgenerator/compiled", ROOT);
const ENDINGS = [".ts", "/index.ts"];
/** An ES module of Drizzle's; those for `require` end in `.cjs`. */
const DRIZZLE_MODULE = /\/node_modules\/drizzle-orm\/.*\.js$/;

/** Possible endings of the project's own imports. */
function placeOf(specifier: string, importer: string | undefined): URL | undefined {
  if (specifier.startsWith("@/")) return new URL(specifier.slice(2), ROOT);
  const isRelative = specifier.startsWith("./") || specifier.startsWith("../");
  return isRelative && importer?.endsWith(".ts") ? new URL(specifier, importer) : undefined;
}

/**
 * Resolves imports between Drizzle's modules. To find out that they are ES modules, Node would read the package's 180
 * kB `package.json` again for each of a hundred, 0.7 s of a core at every start.
 */
function withinDrizzle(specifier: string, importer: string | undefined): ResolveFnOutput | undefined {
  if (!specifier.startsWith(".") || !importer || !DRIZZLE_MODULE.test(importer)) return undefined;
  const { href } = new URL(specifier, importer);
  return DRIZZLE_MODULE.test(href) ? { url: href, format: "module", shortCircuit: true } : undefined;
}

/** The location of Drizzle's modules, resolved once, for the same reason. */
const drizzle = new Map<string, ResolveFnOutput>();

enableCompileCache({ directory: fileURLToPath(COMPILED), portable: true });
registerHooks({
  resolve: (specifier, context, next) => {
    const known = withinDrizzle(specifier, context.parentURL);
    if (known) return known;
    if (/^drizzle-orm\b/.test(specifier) && context.conditions.includes("import")) {
      const found = drizzle.get(specifier) ?? { ...next(specifier, context), shortCircuit: true };
      drizzle.set(specifier, found);
      return found;
    }
    const place = placeOf(specifier, context.parentURL);
    const found = place && ENDINGS.map((ending) => new URL(place.href + ending)).find(existsSync);
    return next((found ?? place)?.href ?? specifier, context);
  },
});
