import { registerHooks } from "node:module";
import { ts } from "@ts-morph/common";

/**
 * Gives programs that write TypeScript the compiler they write it with: the one of this project is the native one, and has
 * none of the functions that they call. Loaded ahead of them with `--import`.
 */
const COMPILER = "before:typescript";

Object.assign(globalThis, { compilerOfBefore: ts });
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "typescript" ? { url: COMPILER, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) =>
    url === COMPILER
      ? { format: "module", source: "export default globalThis.compilerOfBefore;", shortCircuit: true }
      : next(url, context),
});
