import type { Database } from "@/db/client";
import { findImagesByPath } from "@/db/queries/images";
import type { ImageRow } from "@/db/queries/tasks";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { pathOfAddress } from "@/lib/media/image-address";

/**
 * The pictures in the store that a task's references name, in their order.
 * @param origin where the request was sent to
 * @throws AppError `invalid_params` for an address that is not one of this service's own pictures
 */
export async function resolveReferences(
  db: Database,
  { urls, origin }: { urls: string[]; origin: string },
): Promise<ImageRow[]> {
  const { APP_URL } = env();
  const origins = APP_URL ? [APP_URL, origin] : [origin];
  const paths = urls.map((url, index) => {
    const path = pathOfAddress(url, origins);
    if (!path) throw refused(index, `must be the URL of an image of this service, ${origins[0]}/files/…`);
    return path;
  });
  const known = new Map((await findImagesByPath(db, { paths })).map((image) => [image.path, image]));
  return paths.map((path, index) => {
    const image = known.get(path);
    if (!image) throw refused(index, "names no image of this service");
    return image;
  });
}

function refused(index: number, why: string): AppError {
  return new AppError("invalid_params", `image_input[${index}] ${why}.`, { param: "image_input" });
}
