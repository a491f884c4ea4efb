import { mkdirSync, readdirSync, renameSync, rmdirSync } from "node:fs";
import path from "node:path";
import type { TestServer } from "./start-server";

/** How many pictures a server's folder holds, half-written ones included. */
function filesIn(server: TestServer): number {
  const folder = path.join(server.dataDir, "files");
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
}

/** A store in a folder, which breaks like a disk that is not mounted. */
export const FOLDER_STORE = {
  env: () => ({}),
  count: filesIn,
  breakIt: ({ dataDir }: TestServer) => {
    const files = path.join(dataDir, "files");
    renameSync(files, `${files}.away`);
    mkdirSync(files);
  },
  mendIt: ({ dataDir }: TestServer) => {
    const files = path.join(dataDir, "files");
    // Fails if anything was written while the disk was away.
    rmdirSync(files);
    renameSync(`${files}.away`, files);
  },
};
