import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

const FOLDER = "node_modules/.cache/girlgenerator";
/** Words of many scripts are read from it in a third of the time that UTF-8 takes. */
const ENCODING = "utf16le";
const DAY_MS = 86_400_000;
/** A module of the project that another one imports at run time. */
const IMPORT = /^(?:import|export)\b(?! type\b)[^;"]*"((?:\.{1,2}|@)\/[^"]+)"/gm;
const ENDINGS = ["", ".ts", "/index.ts"];

/** The texts of a module and of all modules of the project that it imports. */
function withImports(file: string, known = new Map<string, string>()): Map<string, string> {
  if (known.has(file)) return known;
  const text = readFileSync(/* turbopackIgnore: true */ file, "utf8");
  known.set(file, text);
  for (const [, specifier = ""] of text.matchAll(IMPORT)) {
    const place = specifier.startsWith("@/")
      ? specifier.slice(2)
      : path.join(/* turbopackIgnore: true */ path.dirname(file), specifier);
    const found = ENDINGS.map((ending) => place + ending).find(
      (one) => path.extname(one) && existsSync(/* turbopackIgnore: true */ one),
    );
    if (found) withImports(found, known);
  }
  return known;
}

/** A name that changes with every byte of the sources; undefined where they are not at hand, as in what Vercel runs. */
function nameOf(name: string, maker: string, data: readonly (string | URL)[]): string | undefined {
  const hash = createHash("sha256");
  try {
    for (const text of withImports(maker).values()) hash.update(text).update("\0");
    for (const file of data) hash.update(readFileSync(/* turbopackIgnore: true */ file)).update("\0");
  } catch {
    return undefined;
  }
  return `${name}-${hash.digest("hex").slice(0, 32)}.json`;
}

/**
 * What is made from files of the project alone. It is kept for the processes that start later, and made anew once any of its
 * sources has changed. If it cannot be kept, it is made each time.
 * @param name unique within the project
 * @param maker the module that makes it; what that imports counts as its source, too
 * @param data the files that it is made from
 * @param make makes it: data that survives being written as JSON
 */
export function keepMade<T>(name: string, maker: string, data: readonly (string | URL)[], make: () => T): T {
  const kept = nameOf(name, maker, data);
  if (kept === undefined) return make();
  const file = path.join(/* turbopackIgnore: true */ FOLDER, kept);
  try {
    return JSON.parse(readFileSync(/* turbopackIgnore: true */ file, ENCODING)) as T;
  } catch {
    const made = make();
    keep(name, file, JSON.stringify(made));
    return made;
  }
}

/** Several processes may write at a time, and none may read what is written in part. */
function keep(name: string, file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(/* turbopackIgnore: true */ FOLDER, { recursive: true });
    writeFileSync(/* turbopackIgnore: true */ draft, text, ENCODING);
    renameSync(/* turbopackIgnore: true */ draft, file);
    for (const other of readdirSync(/* turbopackIgnore: true */ FOLDER).filter((one) =>
      one.startsWith(`${name}-`),
    )) {
      const old = path.join(/* turbopackIgnore: true */ FOLDER, other);
      if (Date.now() - statSync(/* turbopackIgnore: true */ old).mtimeMs > DAY_MS)
        rmSync(/* turbopackIgnore: true */ old, { force: true });
    }
  } catch {
    // A folder that cannot be written costs the next process time.
    rmSync(/* turbopackIgnore: true */ draft, { force: true });
  }
}
