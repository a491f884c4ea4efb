import { findPackageJSON } from "node:module";
import path from "node:path";

/**
 * The path of a file in an installed package. Avoids `createRequire(…).resolve`, which Next's bundler would follow, treating
 * the file as a module.
 * @throws Error when the package is not installed
 */
export function packageFile(name: string, file: string): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (!manifest) throw new Error(`The package ${name} is not installed.`);
  return path.join(path.dirname(manifest), file);
}
