import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { request, serverForFile } from "../support/api";
import { PATIENCE_MS } from "../support/patience";

const server = serverForFile();

/** Asks until the answer has this status: what was found a moment ago may be told again. */
async function healthOnceItIs(status: number): Promise<unknown> {
  const asked = { answer: undefined as unknown };
  await expect
    .poll(
      async () => {
        const response = await request(server, "/api/health");
        asked.answer = await response.json();
        return response.status;
      },
      { timeout: PATIENCE_MS },
    )
    .toBe(status);
  return asked.answer;
}

describe("GET /api/health", () => {
  test("200 when database, queue and store answer", async () => {
    const response = await request(server, "/api/health");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ok",
      checks: { database: "ok", queue: "ok", store: "ok" },
    });
    // Balancers ask each second: at the usual level there is no line for it.
    await request(server, "/api/v1/models");
    await expect.poll(server.log).toContain("/api/v1/models");
    expect(server.log()).not.toContain("/api/health");
  });

  test("503 when the store cannot be written, and 200 again afterwards", async () => {
    const files = path.join(server.dataDir, "files");
    renameSync(files, `${files}.away`);
    writeFileSync(files, "a file where the folder was");
    expect(await healthOnceItIs(503)).toMatchObject({
      status: "unavailable",
      checks: { database: "ok", store: "unavailable" },
    });
    rmSync(files);
    renameSync(`${files}.away`, files);
    await healthOnceItIs(200);
  });

  test("503 when the data directory was removed or replaced, and 200 again afterwards", async () => {
    const { dataDir } = server;
    const isUnavailable = async () => {
      expect(await healthOnceItIs(503)).toMatchObject({ checks: { database: "unavailable" } });
    };
    renameSync(dataDir, `${dataDir}.away`);
    await isUnavailable();
    // Another process has restored a backup there.
    mkdirSync(path.join(dataDir, "db"), { recursive: true });
    writeFileSync(path.join(dataDir, "db/PG_VERSION"), "17\n");
    writeFileSync(path.join(dataDir, "lock.pid"), "1");
    await isUnavailable();
    rmSync(dataDir, { recursive: true });
    renameSync(`${dataDir}.away`, dataDir);
    await healthOnceItIs(200);
  });
});
