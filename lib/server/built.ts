import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The build's sources. */
const SOURCES = [
  "app",
  "components",
  "db",
  "lib",
  "public",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];
/** Marks a complete build; Next's own files exist earlier. */
export const BUILT = ".next/girlgenerator-built";
/** Where the build has the programs that do not need Next. */
export const PROGRAMS_FOLDER = ".next/programs";
/** Those programs, each with its source. */
export const PROGRAMS = { "run-server": "lib/cli/run-server.ts", "run-admin": "lib/cli/run-admin.ts" };

/** The latest modification time below a path, in milliseconds; 0 if it is missing. */
function newestChange(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time reflects deleted files.
  return Math.max(found.mtimeMs, ...readdirSync(file).map((name) => newestChange(`${file}/${name}`)));
}

/** Whether there is a build newer than all its sources. */
export function isBuilt(): boolean {
  return newestChange(BUILT) > Math.max(...SOURCES.map(newestChange));
}

/** The URL of a program in the build; undefined if there is no build newer than all its sources. */
export function builtProgram(name: keyof typeof PROGRAMS): string | undefined {
  return isBuilt() ? pathToFileURL(path.join(PROGRAMS_FOLDER, `${name}.mjs`)).href : undefined;
}
