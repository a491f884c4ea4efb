import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { databaseEnv, newPerson, request, submit, waitForTask } from "../support/api";
import { type BlobServer, startBlobServer, UNAVAILABLE } from "../support/blob-server";
import { discardServer, startServer } from "../support/start-server";
import { conclude } from "./conclude";

/** Below a key's rate limit. */
const TASKS = inject("isFull") ? 9 : 3;

let blobs: BlobServer;
beforeAll(async () => {
  blobs = await startBlobServer();
});
afterAll(() => blobs.close());

test("tasks end with an image or a refund while every other call to Blob fails", async (context) => {
  const server = await startServer({ ...(await databaseEnv()), ...blobs.env });
  const { key } = await newPerson(server, 100);
  let calls = 0;
  let failures = 0;
  blobs.failWhen(() => {
    if (++calls % 2 === 0) return undefined;
    failures++;
    return UNAVAILABLE;
  });
  const ids: string[] = [];
  while (ids.length < TASKS) ids.push(await submit(server, key));
  for (const id of ids) {
    const { status, images = [] } = await waitForTask(server, key, id);
    if (status === "success") expect([200, 503]).toContain((await fetch(images[0] ?? "")).status);
  }
  blobs.failWhen(() => undefined);
  expect((await request(server, "/api/health")).status).toBe(200);
  const kept = new Set(blobs.names());
  const isStored = (name: string) => kept.has(name);
  await conclude(context, server, { fault: "Blob fails half the time", times: failures, isStored });
  await discardServer(server);
});
