import { registerHooks } from "node:module";
import { ts } from "@ts-morph/common";

/**
 * Provides the JavaScript TypeScript compiler to code generators: this project's compiler is the native one, without the API that
 * they call. Preloaded with `--import`.
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
