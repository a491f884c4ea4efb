import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { request, serverForFile } from "../support/api";

const server = serverForFile();

describe("GET /api/health", () => {
  test("200 when database, queue and store answer", async () => {
    const response = await request(server, "/api/health");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ok",
      checks: { database: "ok", queue: "ok", store: "ok" },
    });
  });

  test("503 when the store cannot be written, and 200 again afterwards", async () => {
    const files = path.join(server.dataDir, "files");
    renameSync(files, `${files}.away`);
    writeFileSync(files, "a file where the folder was");
    const response = await request(server, "/api/health");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      status: "unavailable",
      checks: { database: "ok", store: "unavailable" },
    });
    rmSync(files);
    renameSync(`${files}.away`, files);
    expect((await request(server, "/api/health")).status).toBe(200);
  });
});
