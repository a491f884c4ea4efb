import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { lockFile } from "@/lib/lock-file";
import { NO_VENDORS } from "./no-vendors";

const FOLDER = "node_modules/.cache/girlgenerator/templates";
/** The files that determine a new database. */
const MADE_FROM = [
  "package-lock.json",
  "db/migrations/**/*.*",
  "lib/queue/*.ts",
  "tests/support/make-database.ts",
];
const TEN_MINUTES_MS = 600_000;

/** Migrates a new database and creates the queue's tables. @param env the variables that name it */
export function makeDatabase(env: Record<string, string>): void {
  const words = ["--disable-warning=ExperimentalWarning", "--import", "./lib/load-typescript.ts"];
  execFileSync(process.execPath, [...words, "tests/support/make-database.ts"], {
    env: { ...process.env, ...NO_VENDORS, LOG_LEVEL: "warn", ...env } as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function nameTemplate(): string {
  const hash = createHash("sha256");
  for (const file of globSync(MADE_FROM).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** The folder of an unused embedded database, created if there is none for the current migrations. */
function embeddedTemplate(): string {
  const place = path.join(FOLDER, nameTemplate());
  const folder = path.join(place, "db");
  if (existsSync(folder)) return folder;
  const lock = lockFile(`${FOLDER}.sqlite`, { waitMs: TEN_MINUTES_MS });
  try {
    if (existsSync(folder)) return folder;
    rmSync(FOLDER, { recursive: true, force: true });
    const draft = `${place}.draft`;
    mkdirSync(draft, { recursive: true });
    makeDatabase({ DATABASE_URL: "", DATA_DIR: path.resolve(draft) });
    renameSync(draft, place);
    return folder;
  } finally {
    lock.release();
  }
}

let template: string | undefined;

/**
 * Copies an embedded database into an empty directory, which takes a fifth of a second; a server that creates its own takes five.
 */
export function copyEmbeddedDatabase(dataDir: string): void {
  template ??= embeddedTemplate();
  cpSync(template, path.join(dataDir, "db"), { recursive: true });
}
