import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { newSecretPath } from "@/lib/ids";
import type { ImageStore } from "./image-store";

/** What the store's paths look like; anything else is not there, so that no path leads out of the folder. */
const PATH = /^[A-Za-z0-9_-]{32}\.(png|jpg|webp)$/;

/** Keeps pictures in a folder, spread over subfolders by the first two characters of their paths. */
export function folderStore(folder: string): ImageStore {
  const fileOf = (name: string) => path.join(folder, name.slice(0, 2), name);

  /** Written beside its place and moved there, so that a process that dies leaves no half picture. */
  async function write(file: string, bytes: Uint8Array): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true });
    const temporary = `${file}.${newSecretPath()}`;
    try {
      const handle = await open(/* turbopackIgnore: true */ temporary, "wx");
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  return {
    put: async (name, bytes) => {
      if (!PATH.test(name)) throw new Error(`"${name}" is not a path of the store.`);
      await write(fileOf(name), bytes);
    },
    open: async (name) => {
      if (!PATH.test(name)) return undefined;
      const file = fileOf(name);
      const found = await stat(file).catch(() => undefined);
      if (!found?.isFile()) return undefined;
      return {
        size: found.size,
        stream: (range) => Readable.toWeb(createReadStream(file, range)) as ReadableStream<Uint8Array>,
      };
    },
    delete: async (name) => {
      if (PATH.test(name)) await rm(fileOf(name), { force: true });
    },
    check: async () => {
      const probe = path.join(folder, `check.${newSecretPath()}`);
      await write(probe, new Uint8Array(1));
      await rm(probe);
    },
  };
}
