import { spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { vi } from "vitest";
import { databaseEnv } from "./api";
import { newLogFile } from "./keep-logs";
import { NO_VENDORS } from "./no-vendors";
import { PATIENCE_MS } from "./patience";
import { secretFor } from "./start-server";

/** A service started with `npm start`. */
export type NpmStarted = {
  /** All that it has written since its start. */
  output: () => string;
  /** Stops it, if it is still running. @returns the exit code */
  stop: () => Promise<number | null>;
};

/** `npm start`, as the README says it, on a free port and this run's kind of database. Resolves once it is ready. */
export async function npmStart(dataDir: string, env: Record<string, string> = {}): Promise<NpmStarted> {
  const logFile = newLogFile(dataDir);
  const log = openSync(logFile, "a");
  const database = await databaseEnv();
  const child = spawn("npm", ["start"], {
    env: {
      ...process.env,
      ...NO_VENDORS,
      ...secretFor(database),
      ...database,
      DATA_DIR: dataDir,
      PORT: "0",
      APP_URL: "",
      DRAIN_SECONDS: "0",
      ...env,
    },
    stdio: ["ignore", log, log],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const output = () => readFileSync(logFile, "utf8");
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  try {
    await vi.waitUntil(() => output().includes("is ready at"), { timeout: PATIENCE_MS, interval: 100 });
  } catch (error) {
    await stop();
    throw new Error(`npm start was not ready in time.\n${output()}`, { cause: error });
  }
  return { output, stop };
}
