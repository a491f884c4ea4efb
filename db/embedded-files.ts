import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** PostgreSQL's own file, with its version number. */
const WHOLE_VERSION = /^\d+\n$/;

const folderOf = (dataDir: string) => path.join(dataDir, "db");

/**
 * Exists in the data directory while a new database is being created, and so contains nobody's data yet.
 */
const markOf = (dataDir: string) => path.join(dataDir, "db.making");

/**
 * Whether there is an embedded database in a data directory, even a damaged one: anything in its place counts, so that
 * nothing is created over it. One whose creation was interrupted does not.
 */
export function hasDatabase(dataDir: string): boolean {
  const folder = folderOf(dataDir);
  return existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(markOf(dataDir));
}

/** What to do if the files are not those of a database that can be started. */
export function damageOf(dataDir: string): string {
  return (
    `The embedded database in ${folderOf(dataDir)} cannot be started: its files are damaged. ` +
    "Move the data directory away, and restore a backup (docs/operations.md)."
  );
}

/** Without optimising code that runs once, it takes two thirds of the memory and of the time. */
const MAKING_FLAGS = ["--liftoff-only", "--disable-warning=ExperimentalWarning"];
const MAKING_PROGRAM = path.resolve("db/make-embedded-process.ts");
/** Ends the child if this process is killed. */
const WITH_PARENT = path.resolve("lib/server/end-with-parent.ts");

/** A child that is being ended may still be writing there. */
const REMOVING = { recursive: true, maxRetries: 10, retryDelay: 100 };

/**
 * Ensures that PGlite finds a database, a new one if there was none. Left to itself, it starts on a half-created one, and
 * creates a new one over one that lost its `PG_VERSION`.
 * @param dataDir locked by this process
 * @returns marks the database as created; call it once it responds and before anything is written to it
 * @throws Error if there is a damaged one
 */
export function prepareFiles(dataDir: string): () => void {
  if (hasDatabase(dataDir)) {
    requireWhole(dataDir);
    return () => {};
  }
  const folder = folderOf(dataDir);
  const mark = markOf(dataDir);
  writeFileSync(mark, "");
  mkdirSync(folder, { recursive: true });
  // Left by a process that died during creation. Emptied rather than removed, because it may be a link to another disk.
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), REMOVING);
  makeDatabase(folder);
  return () => {
    rmSync(mark);
    // The mark must be gone from disk before any rows are written: with it, the next start would recreate the database.
    const directory = openSync(dataDir, "r");
    fsyncSync(directory);
    closeSync(directory);
  };
}

/**
 * Creates a database in a child process, because creating one takes up to 0.7 GB that PGlite does not give back. It is moved into
 * place once it is complete, so that a child whose parent was killed cannot write to the next start's database.
 */
function makeDatabase(folder: string): void {
  const draft = path.join(folder, `draft-${randomUUID()}`);
  mkdirSync(draft);
  const words = [...MAKING_FLAGS, "--import", pathToFileURL(WITH_PARENT).href, MAKING_PROGRAM, draft];
  execFileSync(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] });
  for (const name of readdirSync(draft)) renameSync(path.join(draft, name), path.join(folder, name));
  rmdirSync(draft);
}

/** @throws Error if the embedded database in a data directory is visibly damaged */
export function requireWhole(dataDir: string): void {
  const file = path.join(folderOf(dataDir), "PG_VERSION");
  if (existsSync(file) && WHOLE_VERSION.test(readFileSync(file, "utf8"))) return;
  throw new Error(damageOf(dataDir));
}
