import { existsSync } from "node:fs";
import { registerHooks } from "node:module";

/**
 * Has Node find the project's own modules where the compiler finds them: `@/` is the project's root, and an import leaves
 * out `.ts` and `/index.ts`. Node strips the types by itself. To be loaded with `--import`, before what needs it.
 */

const ROOT = new URL("../", import.meta.url);
const ENDINGS = [".ts", "/index.ts"];

/** Where an import of the project's own may lead to, without its ending. */
function placeOf(specifier: string, importer: string | undefined): URL | undefined {
  if (specifier.startsWith("@/")) return new URL(specifier.slice(2), ROOT);
  const isRelative = specifier.startsWith("./") || specifier.startsWith("../");
  return isRelative && importer?.endsWith(".ts") ? new URL(specifier, importer) : undefined;
}

registerHooks({
  resolve: (specifier, context, next) => {
    const place = placeOf(specifier, context.parentURL);
    const found = place && ENDINGS.map((ending) => new URL(place.href + ending)).find(existsSync);
    return next((found ?? place)?.href ?? specifier, context);
  },
});
