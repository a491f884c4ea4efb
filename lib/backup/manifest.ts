import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

/** What a backup holds of the data directory. Locks belong to processes, and are not among it. */
export const KEPT = ["db", "files", "auth-secret", "demo.json"] as const;

/** Where the manifest lies in a backup. */
export const MANIFEST_NAME = "manifest.json";

/** Says what a backup is, and lists its files, so that a damaged one is noticed before anything is put in place. */
export const Manifest = z.object({
  format: z.literal("girlgenerator-backup"),
  version: z.literal(1),
  created_at: z.iso.datetime(),
  files: z.array(
    z.object({
      /** With slashes, from the data directory on. */
      path: z.string(),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type Manifest = z.output<typeof Manifest>;

/** Lists what is to be kept below a folder, sorted by path. */
export async function listFiles(folder: string): Promise<Manifest["files"]> {
  const files: Manifest["files"] = [];
  for (const name of await pathsBelow(folder)) {
    const file = path.join(folder, name);
    const hash = createHash("sha256");
    await pipeline(createReadStream(file), hash);
    files.push({ path: name, bytes: (await stat(file)).size, sha256: hash.digest("hex") });
  }
  return files;
}

async function pathsBelow(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const name of await keptIn(folder)) {
    const root = path.join(folder, name);
    if ((await stat(root)).isFile()) paths.push(name);
    else
      for (const entry of await readdir(root, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) paths.push(path.relative(folder, path.join(entry.parentPath, entry.name)));
  }
  return paths.map((one) => one.replaceAll(path.sep, "/")).sort();
}

/** Which of the things to keep a folder has. */
export async function keptIn(folder: string): Promise<string[]> {
  const there = await readdir(folder);
  return KEPT.filter((name) => there.includes(name));
}
