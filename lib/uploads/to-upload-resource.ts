import type { UploadRow } from "@/db/queries/uploads";
import type { UploadResource } from "@/lib/contract/uploads";
import { imageAddress } from "@/lib/media/image-address";
import { expiryOf } from "./remove-unused-uploads";

/** An upload as its owner sees it. @param origin the origin of its URL */
export function toUploadResource(upload: UploadRow, origin: string): UploadResource {
  return {
    url: imageAddress(origin, upload.path),
    width: upload.width,
    height: upload.height,
    content_type: upload.contentType as UploadResource["content_type"],
    bytes: upload.bytes,
    expires_at: expiryOf(upload.createdAt).toISOString(),
  };
}
