import path from "node:path";
import { env } from "@/lib/env";
import { shared } from "@/lib/shared";
import { blobStore } from "./blob-store";
import { folderStore } from "./folder-store";
import type { ImageStore } from "./image-store";

/** This process's store: Vercel Blob if there is a token for it, otherwise a folder in `DATA_DIR`. */
export function openStore(): ImageStore {
  const { BLOB_READ_WRITE_TOKEN: token, DATA_DIR } = env();
  return shared("store", () => (token ? blobStore(token) : folderStore(path.join(DATA_DIR, "files"))));
}
