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
import {
  EXTENSIONS,
  type NormalPicture,
  normalisePicture,
  PictureFault,
} from "@/lib/media/normalise-picture";

/**
 * Keeps a picture that somebody brings, written anew, for their tasks to start from. Where too many wait to be used, the
 * oldest of them goes.
 * @throws AppError `invalid_params` for what is no picture, `unauthorized` where the account was deleted meanwhile
 */
export async function createUpload(
  db: Database,
  store: ImageStore,
  { userId, file }: { userId: string; file: Uint8Array },
): Promise<UploadRow> {
  const { bytes, contentType, width, height } = await readPicture(file);
  const id = newId("upload");
  const path = `${newSecretPath()}.${EXTENSIONS[contentType]}`;
  // The row first: should the process die in between, the sweep that finds the row removes what there is.
  const row = { id, userId, path, contentType, width, height, bytes: bytes.byteLength };
  const upload = await db.transaction(async (tx) => {
    // One at a time: all that come together would find the same room.
    await lockAccount(tx, { userId });
    await abandonOldUploads(tx, { userId, keep: MAX_UNUSED_UPLOADS - 1 });
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

async function readPicture(file: Uint8Array): Promise<NormalPicture> {
  try {
    return await normalisePicture(file);
  } catch (cause) {
    if (cause instanceof PictureFault)
      throw new AppError("invalid_params", `The file ${cause.message}.`, { cause });
    throw cause;
  }
}
