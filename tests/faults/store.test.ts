import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, inject, test, vi } from "vitest";
import { balanceOf, databaseEnv, newPerson, request, submit, waitForTask } from "../support/api";
import { discardServer, startServer, type TestServer } from "../support/start-server";
import { conclude } from "./conclude";

const isEmbedded = inject("database") === "embedded";
const isFull = inject("isFull");
/** Below the limit of a key, with those before and after. */
const TASKS = isFull ? 8 : 2;
/** Less than a `bulky` picture has. An embedded database writes files of this size, a server's database none. */
const FILE_LIMIT_BYTES = isEmbedded ? 20 * 1024 * 1024 : 0;
const TIMEOUT_MS = 60_000;

/** A way in which the store fails for real, with the model whose pictures it does not take then. */
type StoreFault = {
  fault: string;
  model: string;
  isPossible: boolean;
  /** Whether the store's own check notices. */
  isSeen: boolean;
  begin: (server: TestServer) => void;
  end: (server: TestServer) => void;
};

const filesOf = ({ dataDir }: TestServer) => path.join(dataDir, "files");
const limitFiles = ({ pid }: TestServer, bytes: number | "unlimited") =>
  execFileSync("prlimit", [`--pid=${pid}`, `--fsize=${bytes}:unlimited`]);

/** Of the folder; Blob has a test of its own. */
const STORE_FAULTS: StoreFault[] = [
  {
    fault: "store cannot be written",
    model: "plain",
    isPossible: true,
    isSeen: true,
    // Modes do not stop root, and mounts are not to be had everywhere: a file where the folder was stops everybody.
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
  test.runIf(isPossible)("tasks end with the credits back, and go well again afterwards", async (context) => {
    // Nothing is logged: the log is a file, too.
    const server = await startServer({ ...(await databaseEnv()), LOG_LEVEL: "silent" });
    const { key } = await newPerson(server, 100);
    await waitForTask(server, key, await submit(server, key));
    begin(server);
    if (isSeen) await vi.waitUntil(async () => (await healthOf(server)) === 503, TIMEOUT_MS);
    const ids: string[] = [];
    while (ids.length < TASKS) ids.push(await submit(server, key, { model }));
    for (const id of ids) expect((await waitForTask(server, key, id)).status).toBe("failed");
    expect(await balanceOf(server, key)).toBe(99);
    end(server);
    const endedAt = Date.now();
    await vi.waitUntil(async () => (await healthOf(server)) === 200, TIMEOUT_MS);
    expect((await waitForTask(server, key, await submit(server, key, { model }))).status).toBe("success");
    const recoveriesMs = [Date.now() - endedAt];
    await conclude(context, server, { fault, times: ids.length, recoveriesMs });
    await discardServer(server);
  });
});
