import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { extract, type ReadEntry } from "tar";
import { lockDirectory, RESTORING } from "@/db/lock-directory";
import { newSecretPath } from "@/lib/ids";
import { sync } from "@/lib/sync";
import { KEPT, keptIn, listFiles, MANIFEST_NAME, Manifest } from "./manifest";

/** What a lock may leave behind in an otherwise empty directory. */
const LOCK_FILE = /^lock\./;

/**
 * Restores a backup into an empty or missing data directory: all of it, once it is known to be intact, or nothing.
 * @returns when the backup was made
 * @throws Error with a sentence for the shell
 */
export async function restore({
  dataDir,
  file,
}: {
  dataDir: string;
  file: string;
}): Promise<{ madeAt: Date }> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const isNew = !existsSync(dataDir);
  if (!isNew) await requireEmpty(dataDir);
  const lock = lockDirectory(dataDir);
  const staging = path.join(dataDir, RESTORING + newSecretPath());
  const moved: string[] = [];
  let isDone = false;
  try {
    await requireEmpty(dataDir);
    await mkdir(staging, { mode: 0o700 });
    const manifest = await unpack(file, staging);
    for (const name of await readdir(staging, { recursive: true })) await sync(path.join(staging, name));
    // The database comes last: without it, nothing starts on half a backup.
    for (const name of (await keptIn(staging)).reverse()) {
      await rename(path.join(staging, name), path.join(dataDir, name));
      moved.push(path.join(dataDir, name));
      await sync(dataDir);
    }
    await sync(path.dirname(dataDir));
    isDone = true;
    return { madeAt: new Date(manifest.created_at) };
  } finally {
    const halves = isDone ? [] : isNew ? [dataDir] : moved;
    // An error stops the unpacking while earlier files may still be being written: if one appears, look again.
    for (const left of [staging, ...halves])
      await rm(left, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    lock.release();
  }
}

async function requireEmpty(dataDir: string): Promise<void> {
  const names = await readdir(dataDir);
  if (names.every((name) => LOCK_FILE.test(name))) return;
  throw new Error(`${dataDir} is not empty. Move it away first, or set DATA_DIR to a new directory.`);
}

/** Unpacks a backup into a folder of its own and compares it with its manifest. */
async function unpack(file: string, folder: string): Promise<Manifest> {
  const foreign = (why: string, cause?: unknown) =>
    new Error(`${file} is not an intact backup: ${why}.`, { cause });
  const strangers: string[] = [];
  await extract({
    file,
    cwd: folder,
    strict: true,
    preserveOwner: false,
    filter: (name, entry) => {
      if (!belongs(name, entry as ReadEntry)) strangers.push(name);
      return strangers.length === 0;
    },
  }).catch((cause: Error) => {
    throw foreign(cause.message, cause);
  });
  const [stranger] = strangers;
  if (stranger !== undefined) throw foreign(`it contains ${JSON.stringify(stranger.slice(0, 100))}`);
  const text = await readFile(path.join(folder, MANIFEST_NAME), "utf8").catch((cause: unknown) => {
    throw foreign(`it has no ${MANIFEST_NAME}`, cause);
  });
  const manifest = readManifest(text);
  if (!manifest) throw foreign(`its ${MANIFEST_NAME} has another format`);
  if (!isDeepStrictEqual(await listFiles(folder), manifest.files)) {
    throw foreign("its files are not the ones it was made from");
  }
  return manifest;
}

/** Plain files and folders below what a backup holds: no links, and nothing that leads out of the folder. */
function belongs(name: string, { type }: ReadEntry): boolean {
  const segments = name.replace(/\/$/, "").split("/");
  const [root = ""] = segments;
  const isKnown = name === MANIFEST_NAME || (KEPT as readonly string[]).includes(root);
  return (
    isKnown && ["File", "Directory"].includes(type) && !segments.some((segment) => /^\.{0,2}$/.test(segment))
  );
}

function readManifest(text: string): Manifest | undefined {
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
