import type { Database } from "@/db/client";
import { lockAccount } from "@/db/queries/ledger";
import {
  countUnusedUploads,
  disownUpload,
  findUploadsByPath,
  insertUpload,
  type UploadRow,
} from "@/db/queries/uploads";
import { MAX_UNUSED_UPLOADS } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { newId, newSecretPath } from "@/lib/ids";
import type { ImageStore } from "@/lib/media/image-store";
import { type NormalPicture, normalisePicture, PictureFault } from "@/lib/media/normalise-picture";
import { expiryOf } from "./remove-unused-uploads";

const EXTENSIONS = { "image/png": "png", "image/jpeg": "jpg" };

/**
 * Keeps a picture that somebody brings, written anew, for their tasks to start from.
 * @throws AppError `invalid_params` for what is no picture, `rate_limit_exceeded` while too many wait to be used,
 * `unauthorized` where the account was deleted meanwhile
 */
export async function createUpload(
  db: Database,
  store: ImageStore,
  { userId, file }: { userId: string; file: Uint8Array },
): Promise<UploadRow> {
  await requireRoom(db, userId);
  const { bytes, contentType, width, height } = await readPicture(file);
  const id = newId("upload");
  const path = `${newSecretPath()}.${EXTENSIONS[contentType]}`;
  // The row first: should the process die in between, the sweep that finds the row removes what there is.
  const row = { id, userId, path, contentType, width, height, bytes: bytes.byteLength };
  const upload = await db.transaction(async (tx) => {
    // Asked again, by one at a time: all that came together found the room that was there before any of them.
    await lockAccount(tx, { userId });
    await requireRoom(tx, userId);
    return insertUpload(tx, row);
  });
  try {
    await store.put(path, bytes);
  } catch (error) {
    // It may be kept all the same: the sweep removes the file, and the row only then.
    await disownUpload(db, { path });
    throw error;
  }
  if ((await findUploadsByPath(db, { paths: [path] })).length === 0) {
    // Whoever took it from its owner has looked for the file already, maybe before it was there.
    await store.delete([path]);
    throw new AppError("unauthorized");
  }
  return upload;
}

async function requireRoom(db: Database, userId: string): Promise<void> {
  const { unused, oldest } = await countUnusedUploads(db, { userId });
  if (unused < MAX_UNUSED_UPLOADS || oldest === null) return;
  const seconds = Math.max(1, Math.ceil((expiryOf(oldest).getTime() - Date.now()) / 1_000));
  throw new AppError(
    "rate_limit_exceeded",
    `${unused} of your uploads wait for a task to use them, and there may be ${MAX_UNUSED_UPLOADS}. Each is removed after a day.`,
    { headers: { "Retry-After": String(seconds) } },
  );
}

async function readPicture(file: Uint8Array): Promise<NormalPicture> {
  try {
    return await normalisePicture(file);
  } catch (cause) {
    if (cause instanceof PictureFault)
      throw new AppError("invalid_params", `The file ${cause.message}.`, { cause });
    throw cause;
  }
}
