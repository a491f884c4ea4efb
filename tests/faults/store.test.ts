import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, inject, test, vi } from "vitest";
import { balanceOf, databaseEnv, newPerson, request, submit, waitForTask } from "../support/api";
import { PATIENCE_MS } from "../support/patience";
import { discardServer, startServer, type TestServer } from "../support/start-server";
import { conclude } from "./conclude";

const isEmbedded = inject("database") === "embedded";
const isFull = inject("isFull");
/** Below a key's rate limit, together with the tasks before and after. */
const TASKS = isFull ? 8 : 2;
/** Smaller than a `bulky` picture. Only PostgreSQL servers run with this limit, since the embedded database's files are larger. */
const FILE_LIMIT_BYTES = isEmbedded ? 20 * 1024 * 1024 : 0;

/** A real failure of the store, and the model whose pictures it then refuses. */
type StoreFault = {
  fault: string;
  model: string;
  isPossible: boolean;
  /** Whether the store's own check detects it. */
  isSeen: boolean;
  begin: (server: TestServer) => void;
  end: (server: TestServer) => void;
};

const filesOf = ({ dataDir }: TestServer) => path.join(dataDir, "files");
const limitFiles = ({ pid }: TestServer, bytes: number | "unlimited") =>
  execFileSync("prlimit", [`--pid=${pid}`, `--fsize=${bytes}:unlimited`]);

/** Failures of the folder store; Blob has its own test. */
const STORE_FAULTS: StoreFault[] = [
  {
    fault: "store cannot be written",
    model: "plain",
    isPossible: true,
    isSeen: true,
    // Permissions do not stop root, and mounts are not always possible, but a file in the folder's place stops everybody.
    begin: (server) => {
      renameSync(filesOf(server), `${filesOf(server)}.away`);
      writeFileSync(filesOf(server), "");
    },
    end: (server) => {
      rmSync(filesOf(server));
      renameSync(`${filesOf(server)}.away`, filesOf(server));
    },
  },
  {
    fault: "store is full",
    model: "bulky",
    isPossible: isFull && existsSync("/usr/bin/prlimit"),
    isSeen: FILE_LIMIT_BYTES === 0,
    begin: (server) => limitFiles(server, FILE_LIMIT_BYTES),
    end: (server) => limitFiles(server, "unlimited"),
  },
];

const healthOf = async (server: TestServer) => (await request(server, "/api/health")).status;

describe.each(STORE_FAULTS)("$fault", ({ fault, model, isPossible, isSeen, begin, end }) => {
  test.runIf(isPossible)("tasks are refunded, and succeed again afterwards", async (context) => {
    // Logging is off, because the log is a file as well.
    const server = await startServer({ ...(await databaseEnv()), LOG_LEVEL: "silent" });
    const { key } = await newPerson(server, 100);
    await waitForTask(server, key, await submit(server, key));
    begin(server);
    if (isSeen) await vi.waitUntil(async () => (await healthOf(server)) === 503, PATIENCE_MS);
    const ids: string[] = [];
    while (ids.length < TASKS) ids.push(await submit(server, key, { model }));
    for (const id of ids) expect((await waitForTask(server, key, id)).status).toBe("failed");
    expect(await balanceOf(server, key)).toBe(99);
    end(server);
    const endedAt = Date.now();
    await vi.waitUntil(async () => (await healthOf(server)) === 200, PATIENCE_MS);
    expect((await waitForTask(server, key, await submit(server, key, { model }))).status).toBe("success");
    const recoveriesMs = [Date.now() - endedAt];
    await conclude(context, server, { fault, times: ids.length, recoveriesMs });
    await discardServer(server);
  });
});
