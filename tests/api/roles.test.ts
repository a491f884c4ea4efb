import { describe, expect, test } from "vitest";
import { databaseEnv, newPerson, submit, waitForTask } from "../support/api";
import { discardServer, startServer } from "../support/start-server";

describe("web and worker as processes of their own", () => {
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
