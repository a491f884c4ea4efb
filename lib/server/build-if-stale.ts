import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lockFile } from "@/lib/lock-file";
import { BUILT, isBuilt } from "./built";

const TEN_MINUTES_MS = 600_000;
const TYPESCRIPT = ["--disable-warning=ExperimentalWarning", "--import", "./lib/load-typescript.ts"];

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
    run([path.resolve("node_modules/next/dist/bin/next"), "build"]);
    run([...TYPESCRIPT, "lib/server/bundle-process.ts"]);
    writeFileSync(BUILT, "");
  } finally {
    lock.release();
  }
}

/** A part of the build that outlived this process would keep its lock, and make the next build fail. */
function run(words: string[]): void {
  const together = ["--import", new URL("end-with-parent.ts", import.meta.url).href];
  const { status } = spawnSync(process.execPath, [...together, ...words], { stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed; the lines above say why.");
}
