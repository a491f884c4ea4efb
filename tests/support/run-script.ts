import { spawn } from "node:child_process";
import { secretFor } from "./start-server";

/** What a command did. */
export type Finished = { code: number | null; stdout: string; stderr: string };

/**
 * Runs one of the project's npm scripts to its end, as a person at a shell would.
 * @param stdin what comes in on standard input
 */
export function runScript(
  script: string,
  words: string[],
  env: Record<string, string>,
  stdin = "",
): Promise<Finished> {
  const child = spawn("npm", ["run", "-s", script, "--", ...words], {
    env: { ...process.env, ...secretFor(env), ...env },
  });
  child.stdin.end(stdin);
  const finished: Finished = { code: null, stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    finished.stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    finished.stderr += chunk.toString();
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ ...finished, code })));
}
