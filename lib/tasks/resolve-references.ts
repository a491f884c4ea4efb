import type { Database } from "@/db/client";
import { findImagesByPath } from "@/db/queries/images";
import { findUploadsByPath, markUploadsUsed } from "@/db/queries/uploads";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { isAddressOf, pathOfAddress } from "@/lib/media/image-address";
import { normaliseUrl } from "@/lib/net/normalise-url";
import { findUrlFault } from "@/lib/net/url-fault";
import { loopbackOrigins } from "@/lib/request/loopback-origins";

/** A reference as stored with a task. */
export type Reference = {
  /** A path in the store, or an external URL. */
  source: string;
  /** In pixels; unknown for external references, which the worker fetches. */
  size?: { width: number; height: number };
  /** The uploader, if it is an upload. */
  userId?: string | null;
};

const NO_IMAGE = "is not an image of this service";

/** Whether a stored reference is an external URL. */
export function isElsewhere(source: string): boolean {
  return source.includes("://");
}

/**
 * Resolves a task's references, in order. URLs of this service are looked up; external ones are only validated.
 * @param origin the origin that the request was sent to
 * @throws AppError `invalid_params` for a URL that must not be fetched, or does not refer to one of our pictures
 */
export async function resolveReferences(
  db: Database,
  { urls, origin }: { urls: string[]; origin: string },
): Promise<Reference[]> {
  const { APP_URL } = env();
  const origins = APP_URL ? [APP_URL, origin] : loopbackOrigins(origin);
  const sources = urls.map((address, index) => {
    const url = new URL(address);
    if (isAddressOf(url, origins)) return pathOfAddress(url) ?? refuse(index, NO_IMAGE);
    const fault = findUrlFault(url);
    return fault ? refuse(index, fault) : normaliseUrl(url);
  });
  const paths = sources.filter((source) => !isElsewhere(source));
  const known = new Map<string, Omit<Reference, "source">>();
  for (const { path, width, height } of await findImagesByPath(db, { paths }))
    known.set(path, { size: { width, height } });
  for (const { path, width, height, userId } of await findUploadsByPath(db, { paths }))
    known.set(path, { size: { width, height }, userId });
  return sources.map((source, index) => {
    if (isElsewhere(source)) return { source };
    return { source, ...(known.get(source) ?? refuse(index, NO_IMAGE)) };
  });
}

/**
 * Marks a user's uploads as used by a task, in the transaction that creates it.
 * @throws AppError `invalid_params` if one was removed after it was looked up
 */
export async function keepUploads(
  tx: Database,
  { userId, references }: { userId: string; references: Reference[] },
): Promise<void> {
  const paths = references.filter((one) => one.userId === userId).map(({ source }) => source);
  const kept = await markUploadsUsed(tx, { userId, paths });
  const gone = references.findIndex((one) => one.userId === userId && !kept.includes(one.source));
  if (gone !== -1) refuse(gone, NO_IMAGE);
}

function refuse(index: number, why: string): never {
  throw new AppError("invalid_params", `image_input[${index}] ${why}.`, { param: "image_input" });
}
