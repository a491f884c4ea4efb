import { type ChildProcess, fork } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildIfStale } from "@/lib/server/build-if-stale";
import { programOf } from "./bundle-programs";
import { copyEmbeddedDatabase } from "./database-template";
import { keepSecret, keepSecretsOf, newLogFile } from "./keep-logs";
import { NO_VENDORS } from "./no-vendors";
import { PATIENCE_MS } from "./patience";
import type { Commands } from "./serve";

type Result<Name extends keyof Commands> = Awaited<ReturnType<Commands[Name]>>;
type Input<Name extends keyof Commands> = Parameters<Commands[Name]>[0];

/** The addresses of a running server, as data that can be passed to another process. */
export type ServerPlace = {
  url: string;
  dataDir: string;
  pid: number;
  /** The URL that takes commands. */
  commandUrl: string;
  /** Its database on a PostgreSQL server, on which others may run beside it; empty for the embedded one. */
  databaseUrl: string;
  logFile: string;
};

/** A running server for tests. */
export type RunningServer = ServerPlace & {
  /** Runs a command in the server's process for which there is no endpoint. */
  command: <Name extends keyof Commands>(
    name: Name,
    ...input: Input<Name> extends undefined ? [] : [Input<Name>]
  ) => Promise<Result<Name>>;
  /** Its log so far. */
  log: () => string;
};

/** A server process owned by the test. */
export type TestServer = RunningServer & {
  /** Stops it. @returns the exit code, null if a signal ended it */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  /** Sends it a signal without waiting. */
  signal: (signal: NodeJS.Signals) => void;
  /** Waits until it has ended for any reason. @returns the exit code, null if a signal ended it */
  ended: () => Promise<number | null>;
};

const READY_TIMEOUT_MS = 2 * PATIENCE_MS;

/** For a server with pages and sign-in, which needs a build; others start faster without one. */
export const WITH_PAGES = { TEST_PAGES: "1" };
/** Makes a server pass API requests to Next. */
export const WITH_API_BY_NEXT = { ...WITH_PAGES, TEST_API_BY_NEXT: "1" };

/**
 * For servers of which nobody kills a process, or makes a worker stall: there is nobody to look for every five seconds, which is
 * half of what an idle server does.
 */
export const WITHOUT_DEATHS = { TEST_SUPERVISE_SECONDS: "120" };

/** Disables code optimisation for the embedded database, which would cost more than most of what tests start does. */
const BASELINE_ONLY = ["--liftoff-only"];

/**
 * Starts a server on a free port.
 * @param env additions to the inherited environment; without `DATABASE_URL`, it runs on an embedded database
 * @param dataDir an existing data directory; omitted: a new one. An empty one gets a fresh embedded database
 * @param makesDatabase whether the server creates that database itself
 * @param livesLong whether it serves many files or is measured, so that code optimisation pays off
 */
export async function startServer(
  env: Record<string, string> = {},
  dataDir = newDataDir(),
  { makesDatabase = false, livesLong = false } = {},
): Promise<TestServer> {
  if (!env.DATABASE_URL && !makesDatabase && readdirSync(dataDir).length === 0) copyEmbeddedDatabase(dataDir);
  const logFile = newLogFile(dataDir);
  const log = openSync(logFile, "a");
  const settings: NodeJS.ProcessEnv = {
    ...process.env,
    ...NO_VENDORS,
    NODE_ENV: "production",
    PORT: "0",
    LOG_LEVEL: "info",
    APP_URL: "",
    DRAIN_SECONDS: "0",
    // Each slot of each vendor asks for work from time to time.
    VENDOR_CONCURRENCY: "2",
    DATA_DIR: dataDir,
    ...secretFor(env),
    ...env,
  };
  keepSecretsOf(settings);
  if (settings.TEST_PAGES) buildIfStale();
  const { file, execArgv } = programOf("serve");
  const child = fork(file, [], {
    execArgv: [...(settings.DATABASE_URL || livesLong ? [] : BASELINE_ONLY), ...execArgv],
    env: settings,
    stdio: ["ignore", log, log, "ipc"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const place = await waitUntilReady(child, () => readFileSync(logFile, "utf8"));
  return {
    ...reachServer({
      ...place,
      dataDir,
      pid: child.pid ?? 0,
      databaseUrl: settings.DATABASE_URL ?? "",
      logFile,
    }),
    stop: (signal = "SIGTERM") => {
      keepMadeSecret(dataDir);
      child.kill(signal);
      return ended;
    },
    signal: (signal) => void child.kill(signal),
    ended: () => ended,
  };
}

/** A handle for a server that is already running on this machine. */
export function reachServer(place: ServerPlace): RunningServer {
  return {
    ...place,
    command: async (name, ...[input]) => {
      const body = JSON.stringify({ name, input });
      const response = await fetch(place.commandUrl, { method: "POST", body }).catch((cause: unknown) => {
        throw new Error("The server ended.", { cause });
      });
      const { result, error } = (await response.json()) as { result: never; error?: string };
      if (error !== undefined) throw new Error(error);
      return result;
    },
    log: () => readFileSync(place.logFile, "utf8"),
  };
}

/** The signing secret of processes on PostgreSQL; on the embedded database they generate their own. */
export function secretFor({ DATABASE_URL }: Record<string, string>): Record<string, string> {
  return DATABASE_URL ? { AUTH_SECRET: "for tests only, the same in all processes" } : {};
}

/** On the embedded database, the process may have generated its own secret. */
function keepMadeSecret(dataDir: string): void {
  const file = path.join(dataDir, "auth-secret");
  if (existsSync(file)) keepSecret(readFileSync(file, "utf8"));
}

/** Creates a data directory. */
export function newDataDir(): string {
  return mkdtempSync(path.join(tmpdir(), "girlgenerator-test-"));
}

/** Stops a server and removes its data. */
export async function discardServer(server: TestServer): Promise<void> {
  await server.stop();
  rmSync(server.dataDir, { recursive: true, force: true });
}

/** The message of a server's process once it is ready. */
export type Ready = Pick<ServerPlace, "url" | "commandUrl">;

function waitUntilReady(child: ChildProcess, readLog: () => string): Promise<Ready> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      // Otherwise, it would keep running and miss the log that the test has removed by then.
      clearTimeout(timer);
      reject(new Error(`The server ${why}.\n${readLog()}`));
    };
    const timer = setTimeout(() => fail("was not ready in time"), READY_TIMEOUT_MS);
    const failed = (code: number | null) => fail(`ended with ${code}`);
    child.once("exit", failed);
    child.once("message", (ready: Ready) => {
      clearTimeout(timer);
      child.off("exit", failed);
      resolve(ready);
    });
  });
}
