import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { newSecretPath } from "@/lib/ids";
import { sync } from "@/lib/sync";
import { type ImageStore, isStorePath, mustBeStorePath } from "./image-store";

/** Keeps pictures in a folder, spread over subfolders by the first two characters of their paths. */
export function folderStore(folder: string): ImageStore {
  const fileOf = (name: string) => path.join(folder, name.slice(0, 2), name);

  return {
    put: async (name, bytes) => {
      mustBeStorePath(name);
      await write(fileOf(name), bytes);
    },
    open: async (name) => {
      if (!isStorePath(name)) return undefined;
      const file = fileOf(name);
      const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return undefined;
        throw error;
      });
      if (!found?.isFile()) return undefined;
      return {
        size: found.size,
        stream: async (range) => Readable.toWeb(await opened(file, range)) as ReadableStream<Uint8Array>,
      };
    },
    delete: async (names) => {
      for (const file of names.filter(isStorePath).map(fileOf)) {
        await rm(file, { force: true });
        await rm(partOf(file), { force: true });
      }
    },
    check: async () => {
      const probe = path.join(folder, `check.${newSecretPath()}`);
      await write(probe, new Uint8Array(1));
      await rm(probe);
    },
  };
}

/** Where a file is while it is being written. Known from its name: what a process that died left is deleted with it. */
const partOf = (file: string) => `${file}.part`;

/**
 * Written beside its place and moved there, so that a process that dies leaves no half picture. The name is on the disk,
 * too, before anybody hears of it.
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

/** Makes a folder, and those that it lies in, where they are missing. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  // The name of each lies in the one above it.
  for (let made = folder; made.length >= first.length; made = path.dirname(made))
    await sync(path.dirname(made));
}

/** Waits until the file is open: what cannot be read should be known before an answer begins. */
function opened(file: string, range: { start: number; end: number } | undefined): Promise<Readable> {
  const stream = createReadStream(file, range);
  return new Promise((resolve, reject) => {
    stream.once("open", () => resolve(stream)).once("error", reject);
  });
}
