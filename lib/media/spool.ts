import { createHash } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { env } from "@/lib/env";
import { newSecretPath } from "@/lib/ids";
import { OwnError } from "@/lib/own-error";
import { shared } from "@/lib/shared";

/** The total disk space of bodies being received or read: that of a hundred of the largest. */
const MAX_SPOOLED_BYTES = 1024 * 1024 * 1024;
/** Older files were left behind by a process that died. */
const LEFT_AFTER_MS = 3_600_000;

/** A temporary file. */
export type SpooledFile = {
  path: string;
  size: number;
  /** The SHA-256 of its content, in hexadecimal. */
  sha256: string;
  /** Removes it; must be called in any case. */
  remove: () => Promise<void>;
};

/** Thrown when there is no disk space for incoming bodies. */
class SpoolFull extends OwnError {
  static override readonly errorName: string = "SpoolFull";
}

const usage = () => shared("spool", () => ({ bytes: 0 }));

/**
 * Writes a stream to disk as it arrives, so that a slow sender takes no memory.
 * @throws SpoolFull, and whatever the stream throws; then nothing is left behind
 */
export async function spool(pieces: AsyncIterable<Uint8Array>): Promise<SpooledFile> {
  const file = await newSpoolPath();
  const hash = createHash("sha256");
  let size = 0;
  const remove = async () => {
    usage().bytes -= size;
    size = 0;
    await rm(file, { force: true });
  };
  try {
    const handle = await open(/* turbopackIgnore: true */ file, "wx", 0o600);
    try {
      for await (const piece of pieces) {
        size += piece.byteLength;
        usage().bytes += piece.byteLength;
        if (usage().bytes > MAX_SPOOLED_BYTES) throw new SpoolFull("Too many uploads at once.");
        hash.update(piece);
        await handle.write(piece);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { path: file, size, sha256: hash.digest("hex"), remove };
}

/** Writes bytes to a temporary file. */
export async function spoolBytes(bytes: Uint8Array): Promise<SpooledFile> {
  return spool(
    (async function* () {
      yield bytes;
    })(),
  );
}

/** A new path for a temporary file. @throws if the data directory is missing */
export async function newSpoolPath(): Promise<string> {
  const folder = spoolFolder();
  // Not recursive: a data directory that disappeared must not be recreated.
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  shared("spool.swept", () => sweep(folder).catch(() => {}));
  return path.join(folder, newSecretPath());
}

/** In the data directory, on the service's disk; without one, in the system's temporary directory. */
function spoolFolder(): string {
  const { BLOB_READ_WRITE_TOKEN, DATA_DIR } = env();
  return path.join(BLOB_READ_WRITE_TOKEN ? tmpdir() : DATA_DIR, "girlgenerator-spool");
}

async function sweep(folder: string): Promise<void> {
  const before = Date.now() - LEFT_AFTER_MS;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found && found.mtimeMs < before) await rm(file, { force: true });
  }
}
