import { createReadStream, type Stats } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { newSecretPath } from "@/lib/ids";
import { sync } from "@/lib/sync";
import { type ImageStore, isStorePath, mustBeStorePath, withCopies } from "./image-store";

/**
 * Marks a folder as a store. If it is missing, the store is unavailable: for example because its disk is not mounted.
 */
const MARKER = "store.txt";
const MARKER_TEXT =
  "GirlGenerator keeps its pictures here. While this file is missing, the store counts as unavailable and nothing is written.\n";

/** A picture's folder: one for all paths with the same first two characters. */
const SUBFOLDER = /^[A-Za-z0-9_-]{2}$/;

/** How long a successful check is trusted: each one writes, and anybody can cause one. */
const CHECK_HOLDS_MS = 10_000;

/** Keeps pictures in a folder, spread over subfolders by the first two characters of their paths. */
export function folderStore(folder: string): ImageStore {
  const fileOf = (name: string) => path.join(folder, name.slice(0, 2), name);
  let checkedUntil = 0;

  const hasMarker = () => statOf(path.join(folder, MARKER)).then((found) => found !== undefined);

  /** A missing file only counts as gone if the store itself exists. */
  async function mustBeThere(): Promise<void> {
    if (await hasMarker()) return;
    throw new Error(
      `${folder} is missing, or not the store it was: it has no ${MARKER}. Mount it again; if it is meant to be a new, empty ` +
        `store, create a file with that name in it.`,
    );
  }

  return {
    prepare: async (isNew) => {
      if (await hasMarker()) return;
      // A store from before there were markers contains pictures.
      const names = await readdir(folder).catch(() => []);
      if (names.some((name) => SUBFOLDER.test(name)) || (await isNew()))
        await write(path.join(folder, MARKER), Buffer.from(MARKER_TEXT));
    },
    put: async (name, bytes) => {
      mustBeStorePath(name);
      await mustBeThere();
      await write(fileOf(name), bytes);
    },
    open: async (name) => {
      if (!isStorePath(name)) return undefined;
      const file = fileOf(name);
      const found = await statOf(file);
      if (!found?.isFile()) {
        await mustBeThere();
        return undefined;
      }
      return {
        size: found.size,
        stream: async (range) => Readable.toWeb(await opened(file, range)) as ReadableStream<Uint8Array>,
      };
    },
    delete: async (names) => {
      await mustBeThere();
      for (const file of names.flatMap(withCopies).filter(isStorePath).map(fileOf)) {
        await rm(file, { force: true });
        await rm(partOf(file), { force: true });
      }
    },
    check: async () => {
      await mustBeThere();
      if (performance.now() < checkedUntil) return;
      const probe = path.join(folder, `check.${newSecretPath()}`);
      await write(probe, new Uint8Array(1));
      await rm(probe);
      checkedUntil = performance.now() + CHECK_HOLDS_MS;
    },
  };
}

/** @returns undefined for a missing file */
async function statOf(file: string): Promise<Stats | undefined> {
  return stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** The path of a file being written, derived from its name, so that leftovers of a dead process are deleted with it. */
const partOf = (file: string) => `${file}.part`;

/**
 * Written to a temporary path and renamed, so that a dying process leaves no partial picture. The directory entry is synced
 * before this resolves.
 */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  await makeFolder(folder);
  const part = partOf(file);
  try {
    const handle = await open(/* turbopackIgnore: true */ part, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
    await sync(folder);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/**
 * Creates a folder and its missing ancestors, one by one: where the system allows none (/proc), Node's recursive `mkdir` never
 * returns.
 */
async function makeFolder(folder: string, isAboveThere = false): Promise<void> {
  const above = path.dirname(folder);
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || isAboveThere) throw error;
    await makeFolder(above);
    return makeFolder(folder, true);
  }
  await sync(above);
}

/** Waits until the file is open, so that errors surface before a response begins. */
function opened(file: string, range: { start: number; end: number } | undefined): Promise<Readable> {
  const stream = createReadStream(file, range);
  return new Promise((resolve, reject) => {
    stream.once("open", () => resolve(stream)).once("error", reject);
  });
}
