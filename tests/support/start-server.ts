import { type ChildProcess, fork } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildIfStale } from "@/lib/server/build-if-stale";
import { keepSecret, keepSecretsOf, newLogFile } from "./keep-logs";
import { NO_VENDORS } from "./no-vendors";
import type { Commands } from "./serve";

type Result<Name extends keyof Commands> = Awaited<ReturnType<Commands[Name]>>;
type Input<Name extends keyof Commands> = Parameters<Commands[Name]>[0];

/** A running server of the project, in a process of its own. */
export type TestServer = {
  url: string;
  dataDir: string;
  pid: number;
  /** Has the server's process do what there is no endpoint for. */
  command: <Name extends keyof Commands>(
    name: Name,
    ...input: Input<Name> extends undefined ? [] : [Input<Name>]
  ) => Promise<Result<Name>>;
  /** All that it has logged. */
  log: () => string;
  /** Ends it. @returns the exit code, null when a signal ended it */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  /** Sends it a signal, and waits for nothing. */
  signal: (signal: NodeJS.Signals) => void;
  /** Waits until it has ended, by itself or not. @returns the exit code, null when a signal ended it */
  ended: () => Promise<number | null>;
};

const READY_TIMEOUT_MS = 180_000;

/** For a server that has pages, too, and sign-in with them. It needs a build; others start without one, and sooner. */
export const WITH_PAGES = { TEST_PAGES: "1" };

/**
 * Starts a server on a free port.
 * @param env beside the inherited one; without `DATABASE_URL` it runs on an embedded database
 * @param dataDir to use again; left out: a new one
 */
export async function startServer(
  env: Record<string, string> = {},
  dataDir = newDataDir(),
): Promise<TestServer> {
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
    DATA_DIR: dataDir,
    ...secretFor(env),
    ...env,
  };
  keepSecretsOf(settings);
  if (settings.TEST_PAGES) buildIfStale();
  const child = fork("tests/support/serve.ts", [], {
    execArgv: ["--disable-warning=ExperimentalWarning", "--import", "./lib/load-typescript.ts"],
    env: settings,
    stdio: ["ignore", log, log, "ipc"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const readLog = () => readFileSync(logFile, "utf8");
  const url = await waitUntilReady(child, readLog);
  return {
    url,
    dataDir,
    pid: child.pid ?? 0,
    command: makeCommand(child),
    log: readLog,
    stop: (signal = "SIGTERM") => {
      keepMadeSecret(dataDir);
      child.kill(signal);
      return ended;
    },
    signal: (signal) => void child.kill(signal),
    ended: () => ended,
  };
}

/** What a process on PostgreSQL signs with; on the embedded database it makes its own. */
export function secretFor({ DATABASE_URL }: Record<string, string>): Record<string, string> {
  return DATABASE_URL ? { AUTH_SECRET: "for tests only, the same in all processes" } : {};
}

/** On the embedded database the process may have made a secret of its own. */
function keepMadeSecret(dataDir: string): void {
  const file = path.join(dataDir, "auth-secret");
  if (existsSync(file)) keepSecret(readFileSync(file, "utf8"));
}

/** A new folder for a server's data. */
export function newDataDir(): string {
  return mkdtempSync(path.join(tmpdir(), "girlgenerator-test-"));
}

/** Ends a server and removes its data. */
export async function discardServer(server: TestServer): Promise<void> {
  await server.stop();
  rmSync(server.dataDir, { recursive: true, force: true });
}

function waitUntilReady(child: ChildProcess, readLog: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      // Left running, it would look for a log that the test has removed by then.
      clearTimeout(timer);
      reject(new Error(`The server ${why}.\n${readLog()}`));
    };
    const timer = setTimeout(() => fail("was not ready in time"), READY_TIMEOUT_MS);
    const failed = (code: number | null) => fail(`ended with ${code}`);
    child.once("exit", failed);
    child.once("message", (message: { ready: string }) => {
      clearTimeout(timer);
      child.off("exit", failed);
      resolve(message.ready);
    });
  });
}

function makeCommand(child: ChildProcess): TestServer["command"] {
  let lastId = 0;
  return (name, ...[input]) => {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      child.setMaxListeners(0);
      child.on("message", function listen(message: { id: number; result?: never; error?: string }) {
        if (message.id !== id) return;
        child.off("message", listen);
        child.off("exit", gone);
        if (message.error === undefined) resolve(message.result as never);
        else reject(new Error(message.error));
      });
      const gone = () => reject(new Error("The server ended."));
      child.once("exit", gone);
      if (child.connected) child.send({ id, name, input }, (error) => error && gone());
      else gone();
    });
  };
}
