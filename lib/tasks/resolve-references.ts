import type { Database } from "@/db/client";
import { findImagesByPath } from "@/db/queries/images";
import { findUploadsByPath } from "@/db/queries/uploads";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { isAddressOf, pathOfAddress } from "@/lib/media/image-address";
import { findUrlFault } from "@/lib/net/url-fault";

/** A reference as a task keeps it. */
export type Reference = {
  /** A path in the store, or the address of a picture elsewhere. */
  source: string;
  /** In pixels; unknown for what is elsewhere, which is fetched by the worker. */
  size?: { width: number; height: number };
};

/** Whether a kept reference is an address elsewhere. */
export function isElsewhere(source: string): boolean {
  return source.includes("://");
}

/**
 * A task's references, in their order. Those on this service's own address are looked up; the others are only looked at.
 * @param origin where the request was sent to
 * @throws AppError `invalid_params` for an address that nothing is fetched from, or that names no picture of ours
 */
export async function resolveReferences(
  db: Database,
  { urls, origin }: { urls: string[]; origin: string },
): Promise<Reference[]> {
  const { APP_URL } = env();
  const origins = APP_URL ? [APP_URL, origin] : [origin];
  const sources = urls.map((address, index) => {
    const url = new URL(address);
    if (isAddressOf(url, origins))
      return pathOfAddress(url) ?? refuse(index, "names no image of this service");
    const fault = findUrlFault(url);
    return fault ? refuse(index, fault) : address;
  });
  const paths = sources.filter((source) => !isElsewhere(source));
  const found = [...(await findImagesByPath(db, { paths })), ...(await findUploadsByPath(db, { paths }))];
  const known = new Map(found.map(({ path, width, height }) => [path, { width, height }]));
  return sources.map((source, index) => {
    if (isElsewhere(source)) return { source };
    return { source, size: known.get(source) ?? refuse(index, "names no image of this service") };
  });
}

function refuse(index: number, why: string): never {
  throw new AppError("invalid_params", `image_input[${index}] ${why}.`, { param: "image_input" });
}
