import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** PostgreSQL's own: the number of its version, in a line. */
const WHOLE_VERSION = /^\d+\n$/;

const folderOf = (dataDir: string) => path.join(dataDir, "db");

/** Lies in the data directory for as long as a new database is being made. What there is of it then is nobody's yet. */
const markOf = (dataDir: string) => path.join(dataDir, "db.making");

/**
 * Whether there is an embedded database in a data directory, be it damaged: whatever is in its place counts as one, so that
 * nothing is made over it. One that was not made to its end is none.
 */
export function hasDatabase(dataDir: string): boolean {
  const folder = folderOf(dataDir);
  return existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(markOf(dataDir));
}

/** What to do where the files are not those of a database that can be started. */
export function damageOf(dataDir: string): string {
  return (
    `The embedded database in ${folderOf(dataDir)} cannot be started: its files are damaged. ` +
    "Move the data directory away, and restore a backup (docs/operations.md)."
  );
}

/**
 * Makes sure that PGlite finds a database, or room for a new one. Left alone, it starts on the half of one that it was
 * killed in the middle of, and makes a new one over an old one that lost its `PG_VERSION`.
 * @param dataDir this process has to have its lock
 * @returns what says that the database is made, to be called once it answers and before anything is written into it
 * @throws Error when there is a damaged one
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
  // What a process left that died here. Emptied and not removed: it may lead to another disk.
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
  return () => {
    rmSync(mark);
    // On the disk before anybody's rows are: with the mark, the next start would make the database anew.
    const directory = openSync(dataDir, "r");
    fsyncSync(directory);
    closeSync(directory);
  };
}

/** @throws Error when the embedded database in a data directory is seen to be damaged */
export function requireWhole(dataDir: string): void {
  const file = path.join(folderOf(dataDir), "PG_VERSION");
  if (existsSync(file) && WHOLE_VERSION.test(readFileSync(file, "utf8"))) return;
  throw new Error(damageOf(dataDir));
}
