import { expect, test } from "vitest";
import { newPerson, serverForFile, submit, waitForTask } from "../support/api";

const server = serverForFile({ WORKER_CONCURRENCY: "1" });

test("a model that is busy is asked again when it wants to be, and nobody else waits for that", async () => {
  const { key } = await newPerson(server, 10);
  const busy = await submit(server, key, { model: "busy-at-first" });
  const other = await waitForTask(server, key, await submit(server, key));
  const drawn = await waitForTask(server, key, busy);
  expect([drawn.status, other.status]).toEqual(["success", "success"]);
  const waited = Date.parse(String(drawn.finished_at)) - Date.parse(String(drawn.created_at));
  expect(waited).toBeGreaterThanOrEqual(2_000);
  expect(Date.parse(String(other.finished_at))).toBeLessThan(Date.parse(String(drawn.finished_at)));
});
