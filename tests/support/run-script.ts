import { spawn } from "node:child_process";
import path from "node:path";
import manifest from "@/package.json" with { type: "json" };
import { programOf } from "./bundle-programs";
import { secretFor } from "./start-server";

/** A command's result. */
export type Finished = { code: number | null; stdout: string; stderr: string };

/**
 * Runs one of the project's npm scripts to completion, without npm itself, which would take a third of the time; `start.test.ts`
 * covers npm.
 * @param stdin the standard input
 */
export function runScript(
  script: keyof typeof manifest.scripts,
  words: string[],
  env: Record<string, string>,
  stdin = "",
): Promise<Finished> {
  const { file, execArgv } = programOf("admin");
  const command = script === "admin" ? ["exec node", ...execArgv, file].join(" ") : manifest.scripts[script];
  // Like npm: in a shell that finds the project's Node first.
  const child = spawn("sh", ["-c", `${command} "$@"`, "sh", ...words], {
    env: {
      ...process.env,
      PATH: `${path.resolve("node_modules/.bin")}:${process.env.PATH}`,
      ...secretFor(env),
      ...env,
    },
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
