import type { Database } from "@/db/client";
import { lockAccount } from "@/db/queries/ledger";
import {
  abandonOldUploads,
  disownUpload,
  findUploadsByPath,
  insertUpload,
  type UploadRow,
} from "@/db/queries/uploads";
import { MAX_UNUSED_UPLOADS } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { newId, newSecretPath } from "@/lib/ids";
import type { ImageStore } from "@/lib/media/image-store";
import { EXTENSIONS, type NormalPicture, normalisePicture } from "@/lib/media/normalise-picture";
import { PictureFault } from "@/lib/media/reader/read-picture";
import type { SpooledFile } from "@/lib/media/spool";

type Upload = {
  userId: string;
  file: SpooledFile;
  /** Called in the transaction that confirms the upload, and rolled back with it. */
  keep?: (tx: Database, upload: UploadRow) => Promise<void>;
};

/**
 * Stores a user's picture, re-encoded, for tasks to start from. If too many are unused, the oldest of them goes.
 * @throws AppError `invalid_params` if it is not a picture, `unauthorized` if the account was deleted in the meantime,
 * `service_unavailable` if the store does not accept it
 */
export async function createUpload(
  db: Database,
  store: ImageStore,
  { userId, file, keep }: Upload,
): Promise<UploadRow> {
  const picture = await readBrought(file, userId);
  try {
    return await storeUpload(db, store, { userId, picture, keep });
  } finally {
    await picture.remove();
  }
}

async function storeUpload(
  db: Database,
  store: ImageStore,
  { userId, picture, keep }: Omit<Upload, "file"> & { picture: NormalPicture },
): Promise<UploadRow> {
  const { contentType, width, height, bytes } = picture;
  const id = newId("upload");
  const path = `${newSecretPath()}.${EXTENSIONS[contentType]}`;
  // The row first, so that if the process dies in between, the sweep finds it and removes the file.
  const upload = await db.transaction(async (tx) => {
    // One at a time, since concurrent uploads would all find the same room.
    await lockAccount(tx, { userId });
    await abandonOldUploads(tx, { userId, keep: MAX_UNUSED_UPLOADS - 1 });
    return insertUpload(tx, { id, userId, path, contentType, width, height, bytes });
  });
  try {
    await picture.keepIn(store, path).catch((cause: unknown) => {
      throw new AppError(
        "service_unavailable",
        "The image could not be stored right now. Please try again.",
        {
          headers: { "Retry-After": "5" },
          cause,
        },
      );
    });
    const isKept = await db.transaction(async (tx) => {
      if ((await findUploadsByPath(tx, { paths: [path] })).length === 0) return false;
      await keep?.(tx, upload);
      return true;
    });
    if (isKept) return upload;
  } catch (error) {
    // The file may be in the store nevertheless; the sweep removes it, and then the row.
    await disownUpload(db, { path });
    throw error;
  }
  // The upload was taken from its owner meanwhile; the removal may have looked for the file before it existed.
  await store.delete([path]);
  throw new AppError("unauthorized");
}

async function readBrought(file: SpooledFile, userId: string): Promise<NormalPicture> {
  try {
    return await normalisePicture(file, `user:${userId}`);
  } catch (cause) {
    if (cause instanceof PictureFault)
      throw new AppError("invalid_params", `The file ${cause.message}.`, { cause });
    throw cause;
  }
}
