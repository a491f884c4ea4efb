import { findPackageJSON } from "node:module";
import path from "node:path";

/**
 * Where a file of an installed package lies. Not by `createRequire(…).resolve`: Next's bundler follows that, and takes the
 * file for a module.
 * @throws when the package is not installed
 */
export function packageFile(name: string, file: string): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (!manifest) throw new Error(`The package ${name} is not installed.`);
  return path.join(path.dirname(manifest), file);
}
