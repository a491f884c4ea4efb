import path from "node:path";
import { env } from "@/lib/env";
import { shared } from "@/lib/shared";
import { folderStore } from "./folder-store";
import type { ImageStore } from "./image-store";

/** The store of this process: a folder under `DATA_DIR`. */
export function openStore(): ImageStore {
  return shared("store", () => folderStore(path.join(env().DATA_DIR, "files")));
}
