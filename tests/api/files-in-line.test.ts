import { afterAll, beforeAll, expect, test } from "vitest";
import { databaseEnv, newPerson, request, submit, waitForTask } from "../support/api";
import { type BlobServer, startBlobServer } from "../support/blob-server";
import { plain } from "../support/pictures";
import { discardServer, startServer, type TestServer } from "../support/start-server";
import { uploaded } from "../support/uploads";

/** More small copies than are made at a time. */
const COPIES = 12;
/** As many as could take every turn at reading a picture. */
const IN_WORK = 2;

let blobs: BlobServer;
let server: TestServer;
beforeAll(async () => {
  blobs = await startBlobServer();
  server = await startServer({ ...(await databaseEnv()), ...blobs.env });
});
afterAll(async () => {
  await discardServer(server);
  await blobs.close();
});

test("no upload waits for small copies of pictures that the store does not hand out", async () => {
  const { key } = await newPerson(server);
  const { images } = await waitForTask(server, key, await submit(server, key, { model: "plain" }));
  const small = `${new URL(String((images as string[])[0])).pathname}?size=small`;
  let asked = 0;
  const slow = Promise.withResolvers<void>();
  blobs.failWhen(async ({ method, path }) => {
    if (method === "GET" && path.startsWith("/blobs/")) {
      asked++;
      await slow.promise;
    }
    return undefined;
  });
  let answered = 0;
  const copies = Array.from({ length: COPIES }, async () => {
    await request(server, small);
    answered++;
  });
  await expect.poll(() => asked).toBeGreaterThanOrEqual(IN_WORK);
  await uploaded(server, key, new Uint8Array(await plain(60, 40).jpeg().toBuffer()));
  expect(answered).toBeLessThan(COPIES / 2);
  slow.resolve();
  await Promise.all(copies);
});
