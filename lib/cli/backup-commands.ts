import path from "node:path";
import type { Command } from "commander";
import { backUp } from "@/lib/backup/back-up";
import { restore } from "@/lib/backup/restore";
import { env } from "@/lib/env";
import { group, print } from "./admin-parts";

/** Adds the commands that save the embedded database and bring it back. */
export function addBackupCommands(program: Command): void {
  group(program, "backup", "Write the embedded database, pictures and secret into one file")
    .argument("<file>", "a new file, such as backup.tar.gz")
    .action(async (file: string) => {
      const { files, bytes } = await backUp(placesOf(file));
      print(`${file}: ${files} files, ${(bytes / 1_000_000).toFixed(1)} MB`);
    });
  group(program, "restore", "Put a backup into an empty or missing data directory")
    .argument("<file>", "a file that backup wrote")
    .action(async (file: string) => {
      const { dataDir } = placesOf(file);
      const { madeAt } = await restore(placesOf(file));
      print(`${dataDir} is restored to ${madeAt.toISOString()}.`);
    });
}

function placesOf(file: string): { dataDir: string; file: string } {
  const { DATABASE_URL, DATA_DIR } = env();
  if (DATABASE_URL) {
    throw new Error(
      "DATABASE_URL points to a PostgreSQL server: back it up with pg_dump, restore it with pg_restore, and copy " +
        `the pictures in ${path.join(DATA_DIR, "files")} along with it.`,
    );
  }
  return { dataDir: DATA_DIR, file: path.resolve(file) };
}
