import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { balanceOf, databaseEnv, errorOf, newPerson, request, submit, waitForTask } from "../support/api";
import { type BlobServer, SUSPENDED, startBlobServer, UNAVAILABLE } from "../support/blob-server";
import { FOLDER_STORE } from "../support/folder-store";
import { PATIENCE_MS } from "../support/patience";
import { plain } from "../support/pictures";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";
import { upload } from "../support/uploads";

const NOT_STORED = "The image could not be stored. Your credits are back; please try again.";

let blobs: BlobServer;
beforeAll(async () => {
  blobs = await startBlobServer();
});
beforeEach(() => blobs.failWhen(() => undefined));
afterAll(() => blobs.close());

/** Deletes a task as its owner does, and lets the time to undo it pass. */
async function deleteForGood(server: TestServer, key: string, id: string): Promise<void> {
  const response = await request(server, `/api/v1/tasks/${id}`, { key, method: "DELETE" });
  expect(response.status).toBe(200);
  const text = `update tasks set deleted_at = now() - interval '31 days' where id = '${id}'`;
  await server.command("query", { text });
}

const KINDS = {
  "a folder": { ...FOLDER_STORE, more: () => {} },
  "Vercel Blob": {
    env: () => ({ ...blobs.env, LOG_LEVEL: "debug" }),
    count: () => blobs.names().filter((name) => name !== "check").length,
    breakIt: () => blobs.failWhen(() => SUSPENDED),
    mendIt: () => blobs.failWhen(() => undefined),
    more: describeBlob,
  },
};

/** What only a Blob store can do to the server that uses it. */
function describeBlob(server: TestServer): void {
  let photo: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    photo = new Uint8Array(await plain(60, 40).jpeg().toBuffer());
  });
  const added = (before: string[]) => blobs.names().filter((name) => !before.includes(name));

  test("that is slow to fail is not logged as an error if the client has gone", async () => {
    const before = server.log().length;
    const since = () => server.log().slice(before);
    const asked = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    blobs.failWhen(async () => {
      asked.resolve();
      await left.promise;
      return SUSPENDED;
    });
    const visitor = new AbortController();
    const answer = request(server, `/files/${"a".repeat(32)}.png`, { signal: visitor.signal });
    await asked.promise;
    visitor.abort();
    await expect(answer).rejects.toThrow("aborted");
    await vi.waitUntil(() => since().includes('"aborted":true'), { timeout: PATIENCE_MS });
    left.resolve();
    await vi.waitUntil(() => since().includes("an image could not be read"), { timeout: PATIENCE_MS });
    expect(since()).not.toMatch(/unhandled|"level":[456]0/i);
  });

  test("that fails every other time is tried again, and tasks succeed", async () => {
    const { key } = await newPerson(server, 10);
    let calls = 0;
    blobs.failWhen(() => (calls++ % 2 === 0 ? UNAVAILABLE : undefined));
    const ids = [await submit(server, key), await submit(server, key)];
    for (const id of ids) expect(await waitForTask(server, key, id)).toMatchObject({ status: "success" });
    expect(await balanceOf(server, key)).toBe(8);
  });

  test("whose response to an upload was lost gets it removed again", async () => {
    const { key } = await newPerson(server);
    const before = blobs.names();
    blobs.failWhen(({ method }) => (method === "PUT" ? "silence" : undefined));
    const refused = await upload(server, key, photo);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(added(before)).toHaveLength(1);
    blobs.failWhen(() => undefined);
    await vi.waitFor(() => expect(added(before)).toEqual([]), { timeout: PATIENCE_MS, interval: 500 });
  });

  test("keeps nothing of an upload whose owner is deleted in the meantime", async () => {
    const { key, userId } = await newPerson(server);
    const before = blobs.names();
    blobs.failWhen(async ({ method }) => {
      if (method === "PUT") await server.command("deleteAccount", { userId });
      return undefined;
    });
    expect((await upload(server, key, photo)).status).toBe(401);
    expect(added(before)).toEqual([]);
  });
}

describe.each(Object.entries(KINDS))("with %s", (_, { env, count, breakIt, mendIt, more }) => {
  const server = {} as TestServer;
  beforeAll(async () => {
    Object.assign(server, await startServer({ ...(await databaseEnv()), ...env() }));
  });
  afterAll(() => discardServer(server));
  more(server);

  test("an image is served whole and in part, and is gone from the store after its owner deleted it", async () => {
    const { key } = await newPerson(server);
    const before = count(server);
    const id = await submit(server, key);
    const { images } = await waitForTask(server, key, id);
    const address = String(images?.[0]);
    expect(address).toMatch(new RegExp(`^${server.url}/files/[A-Za-z0-9_-]{32}\\.png$`));
    const whole = await fetch(address);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      "content-type": "image/png",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    const bytes = await whole.bytes();
    expect(whole.headers.get("content-length")).toBe(String(bytes.byteLength));
    const part = await fetch(address, { headers: { Range: "bytes=1-3" } });
    expect([part.status, await part.text()]).toEqual([206, "PNG"]);
    expect(count(server)).toBe(before + 1);
    for (const query of ["?size=small", "?size=screen"])
      expect((await fetch(address + query)).status).toBe(200);
    expect(count(server)).toBe(before + 3);

    breakIt(server);
    await deleteForGood(server, key, id);
    await server.command("tidyStore");
    mendIt(server);
    expect(count(server)).toBe(before + 3);
    await server.command("tidyStore");
    expect(count(server)).toBe(before);
    for (const query of ["", "?size=small", "?size=screen"])
      expect((await fetch(address + query)).status).toBe(404);
  });

  test("an upload gets 503 while the store is away, and is accepted once it is back", async () => {
    const { key } = await newPerson(server);
    const photo = new Uint8Array(await plain(60, 40).jpeg().toBuffer());
    breakIt(server);
    const refused = await upload(server, key, photo).finally(() => mendIt(server));
    expect(refused.status).toBe(503);
    expect(await errorOf(refused)).toMatchObject({ code: "service_unavailable" });
    expect(refused.headers.get("retry-after")).toBe("5");
    expect((await upload(server, key, photo)).status).toBe(201);
  });

  test("a task whose image cannot be stored fails and is refunded", async () => {
    const { key } = await newPerson(server, 10);
    breakIt(server);
    try {
      const health = await vi.waitUntil(
        async () => {
          const response = await request(server, "/api/health");
          return response.status === 503 && response;
        },
        { timeout: PATIENCE_MS, interval: 250 },
      );
      expect(await health.json()).toMatchObject({ checks: { store: "unavailable", database: "ok" } });
      const id = await submit(server, key, { model: "costly" });
      expect(await waitForTask(server, key, id)).toMatchObject({ status: "failed", error: NOT_STORED });
    } finally {
      mendIt(server);
    }
    expect(await balanceOf(server, key)).toBe(10);
    expect(await server.command("ledgerFaults")).toEqual([]);
    await expect.poll(async () => (await request(server, "/api/health")).status).toBe(200);
    await waitForTask(server, key, await submit(server, key), ["success"]);
  });

  test("an image that cannot be read right now is 503 with an explanation, and is not cacheable", async () => {
    const { key } = await newPerson(server);
    const { images } = await waitForTask(server, key, await submit(server, key));
    const address = String(images?.[0]);
    breakIt(server);
    const response = await fetch(address).finally(() => mendIt(server));
    expect(response.status).toBe(503);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-type")).toContain("text/plain");
    expect((await fetch(address)).status).toBe(200);
  });
});

describe("a process that dies after storing an image and before recording it", () => {
  test("leaves nothing in the store but the image of the attempt that succeeded", async () => {
    const dataDir = newDataDir();
    const env = { ...(await databaseEnv()), ...blobs.env };
    const before = blobs.names();
    blobs.failWhen(({ method }) => (method === "PUT" ? "silence" : undefined));
    const first = await startServer(env, dataDir);
    const { key } = await newPerson(first, 10);
    const id = await submit(first, key, { output_format: "jpeg" });
    const lost = await vi.waitUntil(() => blobs.names().find((name) => !before.includes(name)), {
      timeout: PATIENCE_MS,
    });
    await first.stop("SIGKILL");
    blobs.failWhen(() => undefined);
    const second = await startServer(env, dataDir);
    const { images } = await waitForTask(second, key, id);
    const address = String(images?.[0]);
    expect(address).not.toContain(lost);
    await second.command("tidyStore");
    expect(blobs.names()).not.toContain(lost);
    expect((await fetch(address)).status).toBe(200);
    await discardServer(second);
  });
});
