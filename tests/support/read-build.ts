import { readFileSync } from "node:fs";

/** Reads a JSON file of the build. */
export function readBuild<T>(file: string): T {
  return JSON.parse(readFileSync(`.next/${file}`, "utf8")) as T;
}
