import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The project's files, relative to its root: those that git tracks or would add. */
export function trackedFiles(pattern: RegExp): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  return listed.split("\n").filter((file) => pattern.test(file) && existsSync(file));
}
