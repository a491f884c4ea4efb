import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, inject, test, vi } from "vitest";
import {
  balanceOf,
  databaseEnv,
  generate,
  newPerson,
  serverForFile,
  submit,
  VALID,
  waitForTask,
} from "../support/api";
import { PASSWORD, signIn } from "../support/sign-in";
import { discardServer, newDataDir, startServer } from "../support/start-server";

const server = serverForFile();

describe("a model that always fails", () => {
  test("gives the credits back once, however often the job runs again", async () => {
    const { key } = await newPerson(server, 10);
    const id = await submit(server, key, { model: "always-fails" });
    expect((await waitForTask(server, key, id)).status).toBe("failed");
    for (let i = 0; i < 3; i++) {
      const job = await server.command("runAgain", { taskId: id });
      if (job === null) throw new Error("The queue did not take the job.");
      await vi.waitUntil(async () => (await server.command("jobState", { id: job })) === "completed", 20_000);
    }
    expect(await balanceOf(server, key)).toBe(10);
    const text = `select kind from ledger_transfers where task_id = '${id}' order by id`;
    expect(await server.command("query", { text })).toEqual([{ kind: "charge" }, { kind: "refund" }]);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });
});

/** It could be taken for the end of a message, and of a list of parameters. */
const PARAGRAPHS = "a girl who waits,\n    at the window\nparams: by the sea";

describe("a fault of our own", () => {
  test("is a bare 500, and its cause in the log is without what people wrote", async () => {
    const broken = await startServer(await databaseEnv());
    const person = await newPerson(broken, 10);
    await broken.command("query", { text: "alter table tasks rename to lost" });
    const body = { ...VALID, prompt: PARAGRAPHS };
    const response = await generate(broken, person.key, body);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: { code: "internal_error", message: "Server error." } });
    await broken.command("query", { text: "alter table users rename to missing" });
    expect(await signIn(broken, person)).not.toContain("session-token");
    await broken.stop();
    const log = broken.log().split("is ready at")[1] ?? "";
    rmSync(broken.dataDir, { recursive: true });
    expect(log).toContain("request failed");
    expect(log).toContain("sign-in failed");
    expect(log).toContain("does not exist");
    for (const secret of [...PARAGRAPHS.split("\n"), person.email, PASSWORD])
      expect(log).not.toContain(secret);
  });
});

describe("the ledger", () => {
  test("cannot be changed or cut, and no balance falls below zero", async () => {
    const { userId, key } = await newPerson(server, 10);
    await waitForTask(server, key, await submit(server, key));
    for (const text of [
      "update ledger_transfers set amount = 1",
      "delete from ledger_transfers",
      "truncate ledger_transfers",
      `update ledger_accounts set balance = -1 where user_id = '${userId}'`,
      `update tasks set status = 'pending' where user_id = '${userId}'`,
      `update tasks set status = 'failed', error = 'x' where user_id = '${userId}'`,
    ]) {
      await expect(server.command("query", { text }), text).rejects.toThrow();
    }
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  test("says what is wrong when a balance was changed behind its back", async () => {
    const { userId } = await newPerson(server, 10);
    await server.command("query", {
      text: `update ledger_accounts set balance = 11 where user_id = '${userId}'`,
    });
    const faults = await server.command("ledgerFaults");
    expect(faults).toEqual([
      { rule: "balance", subject: expect.stringMatching(/^acct_/), expected: "10", found: "11" },
    ]);
    await server.command("query", {
      text: `update ledger_accounts set balance = 10 where user_id = '${userId}'`,
    });
  });
});

describe("a process that is killed while it generates", () => {
  test("leaves a task that ends in success after a restart, charged once", async () => {
    const dataDir = newDataDir();
    const env = { ...(await databaseEnv()), TEST_GATE: path.join(dataDir, "gate") };
    const first = await startServer(env, dataDir);
    const { key } = await newPerson(first, 10);
    const id = await submit(first, key, { model: "gated" });
    await waitForTask(first, key, id, ["processing"]);
    await first.stop("SIGKILL");
    writeFileSync(env.TEST_GATE, "");
    const second = await startServer(env, dataDir);
    expect(await waitForTask(second, key, id)).toMatchObject({ status: "success" });
    expect(await balanceOf(second, key)).toBe(8);
    expect(await second.command("ledgerFaults")).toEqual([]);
    await discardServer(second);
  });

  test("as does one that is asked to stop; it ends with 0 and the task goes on elsewhere", async () => {
    const dataDir = newDataDir();
    const env = { ...(await databaseEnv()), TEST_GATE: path.join(dataDir, "gate") };
    const first = await startServer(env, dataDir);
    const { key } = await newPerson(first, 10);
    const id = await submit(first, key, { model: "gated" });
    await waitForTask(first, key, id, ["processing"]);
    const stopped = first.stop("SIGTERM");
    await vi.waitUntil(() => first.log().includes("stopping"));
    writeFileSync(env.TEST_GATE, "");
    expect(await stopped).toBe(0);
    const second = await startServer(env, dataDir);
    expect(await waitForTask(second, key, id)).toMatchObject({ status: "success" });
    expect(await second.command("ledgerFaults")).toEqual([]);
    await discardServer(second);
  });
});

describe.runIf(inject("database") === "postgres")("web and worker as processes of their own", () => {
  test("share the work", async () => {
    const env = await databaseEnv();
    const web = await startServer({ ...env, ROLE: "web" });
    const { key } = await newPerson(web, 10);
    const id = await submit(web, key);
    const worker = await startServer({ ...env, ROLE: "worker", DATA_DIR: web.dataDir });
    expect(await waitForTask(web, key, id)).toMatchObject({ status: "success" });
    expect(web.log()).not.toContain("task succeeded");
    expect(worker.log()).toContain("task succeeded");
    await Promise.all([discardServer(web), discardServer(worker)]);
  });
});

describe.runIf(inject("database") === "embedded")("the embedded directory", () => {
  test("is refused to a second process by the name of the first, and free after its death", async () => {
    const first = await startServer({ DATABASE_URL: "" });
    const again = startServer({ DATABASE_URL: "" }, first.dataDir);
    await expect(again).rejects.toThrow(`is in use by process ${first.pid}.`);
    await first.stop("SIGKILL");
    expect(existsSync(path.join(first.dataDir, "lock.pid"))).toBe(true);
    await discardServer(await startServer({ DATABASE_URL: "" }, first.dataDir));
  });
});
