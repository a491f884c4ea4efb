import type { Database } from "@/db/client";
import { LIMITS } from "@/lib/contract/limits";
import { SHARE_FIELDS } from "@/lib/contract/share-fields";
import { AppError } from "@/lib/errors";
import { consume } from "@/lib/limits/consume";
import { openStore } from "@/lib/media/open-store";
import { createUpload } from "@/lib/uploads/create-upload";
import { readForm } from "./read-form";

/** The result of a share: words for the prompt, and the path of the stored picture on this host. */
export type Shared = { words: string; path: string | undefined };

/**
 * Stores a photo shared to the studio as an upload of its owner. Of several, the first counts.
 * @throws AppError if it is not a picture, or cannot be read or stored
 */
export async function receiveShare(db: Database, request: Request, userId: string): Promise<Shared> {
  const { allowed } = await consume("share", LIMITS.upload, userId);
  if (!allowed) throw new AppError("rate_limit_exceeded");
  const { fields, files } = await readForm(request, { takes: (name) => name === SHARE_FIELDS.photo });
  try {
    const words = String(fields.find(([name]) => name === SHARE_FIELDS.text)?.[1] ?? "");
    const [first] = files;
    if (!first) return { words, path: undefined };
    const { path } = await createUpload(db, openStore(), { userId, file: first.file });
    return { words, path: `/files/${path}` };
  } finally {
    for (const { file } of files) await file.remove();
  }
}
