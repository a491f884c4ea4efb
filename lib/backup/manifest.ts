import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

/** What a backup contains of the data directory. Locks belong to processes and are left out. */
export const KEPT = ["db", "files", "auth-secret", "demo.json"] as const;

/** The manifest's path in a backup. */
export const MANIFEST_NAME = "manifest.json";

/** Identifies a backup and lists its files, so that damage is noticed before anything is put in place. */
export const Manifest = z.object({
  format: z.literal("girlgenerator-backup"),
  version: z.literal(1),
  created_at: z.iso.datetime(),
  files: z.array(
    z.object({
      /** Relative to the data directory, with slashes. */
      path: z.string(),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type Manifest = z.output<typeof Manifest>;

/** Lists the files below a folder that belong into a backup, sorted by path. */
export async function listFiles(folder: string): Promise<Manifest["files"]> {
  const files: Manifest["files"] = [];
  for (const name of await filesAmong(folder, await keptIn(folder))) {
    const file = path.join(folder, name);
    const hash = createHash("sha256");
    await pipeline(createReadStream(file), hash);
    files.push({ path: name, bytes: (await stat(file)).size, sha256: hash.digest("hex") });
  }
  return files;
}

/** The files with these names, or below them. A link counts as what it leads to, as it does in the archive. */
async function filesAmong(folder: string, names: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of names) {
    const kind = await stat(path.join(folder, name));
    if (kind.isFile()) files.push(name);
    if (!kind.isDirectory()) continue;
    const below = (await readdir(path.join(folder, name))).map((one) => `${name}/${one}`);
    files.push(...(await filesAmong(folder, below)));
  }
  return files.sort();
}

/** Which of the things to back up exist in a folder. */
export async function keptIn(folder: string): Promise<string[]> {
  const there = await readdir(folder);
  return KEPT.filter((name) => there.includes(name));
}
