import { existsSync } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { create } from "tar";
import { hasDatabase, requireWhole } from "@/db/embedded-files";
import { lockDirectory } from "@/db/lock-directory";
import { newSecretPath } from "@/lib/ids";
import { sync } from "@/lib/sync";
import { keptIn, listFiles, MANIFEST_NAME, type Manifest } from "./manifest";

/** A backup that was written: how many files are in it, and how long it is. */
export type Written = { files: number; bytes: number };

/**
 * Writes the embedded database, the pictures and the secret to one archive: complete or not at all, and readable by its
 * owner only.
 * @param dataDir in use by no process
 * @param file must not exist yet
 * @throws Error with a sentence for the shell
 */
export async function backUp({ dataDir, file }: { dataDir: string; file: string }): Promise<Written> {
  if (existsSync(file)) throw new Error(`${file} already exists. Choose another name.`);
  if (!hasDatabase(dataDir)) {
    throw new Error(`There is no database in ${dataDir}, so there is nothing to back up.`);
  }
  requireWhole(dataDir);
  const lock = lockDirectory(dataDir);
  const draft = `${file}.${newSecretPath()}`;
  const manifestFile = path.join(dataDir, MANIFEST_NAME);
  try {
    const files = await listFiles(dataDir);
    const manifest: Manifest = {
      format: "girlgenerator-backup",
      version: 1,
      created_at: new Date().toISOString(),
      files,
    };
    await writeFile(manifestFile, JSON.stringify(manifest));
    const options = { gzip: true, portable: true, follow: true, strict: true, mode: 0o600 };
    await create({ ...options, file: draft, cwd: dataDir }, [MANIFEST_NAME, ...(await keptIn(dataDir))]);
    await sync(draft);
    await rename(draft, file);
    await sync(path.dirname(file));
    return { files: files.length, bytes: (await stat(file)).size };
  } finally {
    await Promise.all([rm(manifestFile, { force: true }), rm(draft, { force: true })]);
    lock.release();
  }
}
