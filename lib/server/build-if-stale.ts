import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lockFile } from "@/lib/lock-file";

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
const TEN_MINUTES_MS = 600_000;
/** Marks a complete build; Next's own files exist earlier. */
const BUILT = ".next/girlgenerator-built";

/** The latest modification time below a path, in milliseconds; 0 if it is missing. */
function newestChange(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time reflects deleted files.
  return Math.max(found.mtimeMs, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}

/** Whether there is a build newer than all its sources. */
export function isBuilt(): boolean {
  return newestChange(BUILT) > Math.max(...SOURCES.map(newestChange));
}

/**
 * Builds the app unless there is a build newer than all its sources. One process builds; others that start in the
 * meantime wait for it.
 * @throws Error if the build fails; its output says why
 */
export function buildIfStale(): void {
  if (isBuilt()) return;
  const lock = lockFile("node_modules/.cache/girlgenerator/build.sqlite", { waitMs: TEN_MINUTES_MS });
  try {
    if (isBuilt()) return;
    rmSync(BUILT, { force: true });
    const next = path.resolve("node_modules/next/dist/bin/next");
    // A build that outlived this process would keep Next's lock, and make the next build fail.
    const words = ["--import", new URL("end-with-parent.ts", import.meta.url).href, next, "build"];
    const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
    if (status !== 0) throw new Error("The build failed; the lines above say why.");
    writeFileSync(BUILT, "");
  } finally {
    lock.release();
  }
}
