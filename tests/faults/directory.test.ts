import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, inject, test } from "vitest";
import { newPerson, submit, waitForTask } from "../support/api";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";
import { conclude } from "./conclude";

const ROUNDS = inject("isFull") ? 5 : 1;
const AT_ONCE = 3;
const EMBEDDED = { DATABASE_URL: "" };

/** The number of processes that start at once. */
async function theOneThatHasIt(dataDir: string): Promise<{ server: TestServer; refused: unknown[] }> {
  const starts = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () => startServer(EMBEDDED, dataDir, { makesDatabase: true })),
  );
  const servers = starts.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const refused = starts.flatMap((start) => (start.status === "rejected" ? [start.reason] : []));
  const [server] = servers;
  if (!server || servers.length > 1) throw new Error(`${servers.length} processes have the directory.`);
  return { server, refused };
}

describe.runIf(inject("database") === "embedded")("the embedded directory", () => {
  test("belongs to one process at a time, and is free after its death", async (context) => {
    const dataDir = newDataDir();
    let times = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { server, refused } = await theOneThatHasIt(dataDir);
      for (const why of refused)
        expect(String(why)).toMatch(/is in use by (process \d+|another process)\. Stop that process/);
      // A process holds the directory as long as it lives, even if it does not respond.
      server.signal("SIGSTOP");
      await expect(startServer(EMBEDDED, dataDir)).rejects.toThrow(`is in use by process ${server.pid}.`);
      server.signal("SIGCONT");
      const { key } = await newPerson(server);
      await waitForTask(server, key, await submit(server, key));
      await server.stop("SIGKILL");
      // The dead process's id may belong to another one by now, so it proves nothing.
      writeFileSync(path.join(dataDir, "lock.pid"), String(process.pid));
      times += refused.length + 2;
    }
    const heir = await startServer(EMBEDDED, dataDir);
    await conclude(context, heir, { fault: "second process, stale lock", times });
    await discardServer(heir);
  });
});
