import { afterAll, beforeAll, expect, test } from "vitest";
import { newSecretPath } from "@/lib/ids";
import { blobStore } from "@/lib/media/blob-store";
import { databaseEnv, newPerson, request } from "../support/api";
import { BLOB_TOKEN, type BlobServer, startBlobServer } from "../support/blob-server";
import { plain } from "../support/pictures";
import { discardServer, startServer, type TestServer } from "../support/start-server";
import { uploaded } from "../support/uploads";

/** More copies than are made at a time and wait for it. */
const COPIES = 70;

let blobs: BlobServer;
let server: TestServer;
beforeAll(async () => {
  blobs = await startBlobServer();
  // The package's own way to another address.
  process.env.VERCEL_BLOB_API_URL = blobs.env.VERCEL_BLOB_API_URL;
  server = await startServer({ ...(await databaseEnv()), ...blobs.env });
});
afterAll(async () => {
  delete process.env.VERCEL_BLOB_API_URL;
  await discardServer(server);
  await blobs.close();
});

test("uploads do not wait for copies that the store is slow to read, and too many copies get 503", async () => {
  const { key } = await newPerson(server);
  const photo = new Uint8Array(await plain(60, 40).jpeg().toBuffer());
  const paths = Array.from({ length: COPIES }, () => `${newSecretPath()}.jpg`);
  for (const path of paths) await blobStore(BLOB_TOKEN).put(path, photo);
  const slow = Promise.withResolvers<void>();
  blobs.failWhen(async ({ method, path }) => {
    if (method === "GET" && path.startsWith("/blobs/")) await slow.promise;
    return undefined;
  });
  const refusals: (string | null)[] = [];
  const copies = paths.map(async (path) => {
    const { status, headers } = await request(server, `/files/${path}?size=small`);
    if (status === 503) refusals.push(headers.get("retry-after"));
    return status;
  });
  await expect.poll(() => refusals.length).toBeGreaterThan(0);
  expect(refusals[0]).toBe("2");
  await uploaded(server, key, photo);
  slow.resolve();
  const statuses = await Promise.all(copies);
  expect(statuses.filter((status) => status === 200).length).toBe(COPIES - refusals.length);
  expect((await request(server, `/files/${paths.at(-1)}?size=small`)).status).toBe(200);
});
