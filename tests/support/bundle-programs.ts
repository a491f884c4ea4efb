import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundlePrograms } from "@/lib/server/bundle-programs";

const FOLDER = path.resolve("node_modules/.cache/girlgenerator/test-programs");
const DAY_MS = 86_400_000;

/** The programs that a run of the tests starts again and again. */
const PROGRAMS = { serve: "tests/support/serve.ts", admin: "lib/cli/run-admin.ts" };

/**
 * Bundles each program with its thousand modules, and has all processes of this run start the bundles. To load the modules one
 * by one takes half a second of a core, and a run starts two hundred of these programs. The server and the commands that
 * `start.test.ts` and `default-role.test.ts` run are loaded as users load them.
 */
export async function bundleForTests(): Promise<void> {
  // Each run's folder lies beside this one.
  const outputFiles = await bundlePrograms(PROGRAMS, path.join(FOLDER, "bundle"));
  // Under a name that depends on what is in it, compiled code is found again by the next run.
  const hash = createHash("sha256");
  for (const file of outputFiles) hash.update(file.path).update(file.hash);
  const folder = path.join(FOLDER, hash.digest("hex").slice(0, 16));
  process.env.TEST_PROGRAMS = folder;
  process.env.NODE_COMPILE_CACHE ??= path.resolve("node_modules/.cache/girlgenerator/compiled");
  process.env.NODE_COMPILE_CACHE_PORTABLE ??= "1";
  if (existsSync(folder)) return;
  removeOld();
  // Several runs may bundle at a time, and none may start what is written in part.
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  for (const file of outputFiles) writeFileSync(path.join(draft, path.basename(file.path)), file.contents);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function removeOld(): void {
  for (const name of existsSync(FOLDER) ? readdirSync(FOLDER) : []) {
    const folder = path.join(FOLDER, name);
    if (Date.now() - statSync(folder).mtimeMs > DAY_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/** What Node is to be started with for a program: its bundle, or its source where nobody has bundled it. */
export function programOf(name: keyof typeof PROGRAMS): { file: string; execArgv: string[] } {
  const { TEST_PROGRAMS } = process.env;
  if (TEST_PROGRAMS) return { file: path.join(TEST_PROGRAMS, `${name}.mjs`), execArgv: [] };
  const fromSource = ["--disable-warning=ExperimentalWarning", "--import", "./lib/load-typescript.ts"];
  return { file: PROGRAMS[name], execArgv: fromSource };
}
