import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newSecretPath } from "@/lib/ids";
import { blobStore } from "@/lib/media/blob-store";
import { COPY_ENDINGS } from "@/lib/media/copy-kinds";
import { folderStore } from "@/lib/media/folder-store";
import { type ImageStore, pathOfCopy, readImage } from "@/lib/media/image-store";
import { BLOB_TOKEN, type BlobServer, SUSPENDED, startBlobServer, UNAVAILABLE } from "../support/blob-server";

const folder = mkdtempSync(path.join(tmpdir(), "girlgenerator-store-"));
const files = path.join(folder, "files");
let blobs: BlobServer;

beforeAll(async () => {
  blobs = await startBlobServer();
  // The package's own variable for another URL.
  process.env.VERCEL_BLOB_API_URL = blobs.env.VERCEL_BLOB_API_URL;
  for (const { make } of Object.values(KINDS)) await make().prepare(async () => true);
});
beforeEach(() => blobs.failWhen(() => undefined));
afterAll(async () => {
  await blobs.close();
  rmSync(folder, { recursive: true });
});

const newPath = (ending = "png") => `${newSecretPath()}.${ending}`;

/** A store, and functions to break and repair it. */
type Kind = { make: () => ImageStore; breakIt: () => void; mendIt: () => void };

const KINDS: Record<string, Kind> = {
  "a folder": {
    make: () => folderStore(files),
    breakIt: () => {
      renameSync(files, `${files}.away`);
      writeFileSync(files, "a file where the folder was");
    },
    mendIt: () => {
      rmSync(files);
      renameSync(`${files}.away`, files);
    },
  },
  "Vercel Blob": {
    make: () => blobStore(BLOB_TOKEN),
    breakIt: () => blobs.failWhen(() => SUSPENDED),
    mendIt: () => blobs.failWhen(() => undefined),
  },
};

describe.each(Object.entries(KINDS))("%s", (_, { make, breakIt, mendIt }) => {
  test.each(["png", "jpg", "webp"])("keeps a picture as %s, whole and in parts", async (ending) => {
    const store = make();
    const name = newPath(ending);
    const bytes = new Uint8Array(randomBytes(300_000));
    await store.put(name, bytes);
    const image = await store.open(name);
    expect(image?.size).toBe(bytes.byteLength);
    const read = async (range?: { start: number; end: number }) =>
      new Response(await image?.stream(range)).bytes();
    expect(await read()).toEqual(bytes);
    expect(await read({ start: 0, end: 0 })).toEqual(bytes.slice(0, 1));
    expect(await read({ start: 1_000, end: 1_999 })).toEqual(bytes.slice(1_000, 2_000));
    expect(await read({ start: 299_999, end: 299_999 })).toEqual(bytes.slice(-1));
  });

  test("accepts a picture that is stored already, as after a lost response", async () => {
    const store = make();
    const name = newPath();
    const bytes = new Uint8Array([1, 2, 3]);
    await store.put(name, bytes);
    await store.put(name, bytes);
    expect(await readImage(store, name)).toEqual(bytes);
  });

  test("stores only the given part of a larger buffer", async () => {
    const store = make();
    const name = newPath();
    await store.put(name, new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4));
    expect(await readImage(store, name)).toEqual(new Uint8Array([1, 2, 3]));
  });

  test("deletes the given pictures, and ignores missing ones", async () => {
    const store = make();
    const names = [newPath(), newPath(), newPath()];
    for (const name of names) await store.put(name, new Uint8Array([1]));
    await store.delete([...names.slice(0, 2), newPath(), "../x.png"]);
    expect(await Promise.all(names.map((name) => readImage(store, name)))).toEqual([
      undefined,
      undefined,
      new Uint8Array([1]),
    ]);
    await store.delete([]);
  });

  test("deletes a picture with its copies, and a copy on its own", async () => {
    const store = make();
    const name = newPath();
    const copies = COPY_ENDINGS.map((ending) => pathOfCopy(name, ending));
    for (const each of [name, ...copies]) await store.put(each, new Uint8Array([1]));
    const areThere = async () =>
      Promise.all([name, ...copies].map(async (each) => (await store.open(each)) !== undefined));
    await store.delete(copies.slice(0, 1));
    expect(await areThere()).toEqual([true, false, ...copies.slice(1).map(() => true)]);
    await store.put(copies[0] ?? "", new Uint8Array([1]));
    await store.delete([name]);
    expect(await areThere()).toEqual([false, ...copies.map(() => false)]);
  });

  test.each([
    "",
    "a.png",
    "../../auth-secret",
    `${newSecretPath()}.svg`,
    `../${newSecretPath()}.png`,
    `${newSecretPath()}.png.other.webp`,
    "small.webp",
  ])("has nothing at %j, and stores nothing there", async (name) => {
    const store = make();
    expect(await store.open(name)).toBeUndefined();
    await expect(store.put(name, new Uint8Array([1]))).rejects.toThrow("not a path of the store");
  });

  test("reports that it does not work, rather than that nothing is there, and recovers", async () => {
    const store = make();
    const name = newPath();
    await store.put(name, new Uint8Array([1]));
    breakIt();
    try {
      await expect(store.check()).rejects.toThrow();
      await expect(store.open(name)).rejects.toThrow();
      await expect(store.put(newPath(), new Uint8Array([1]))).rejects.toThrow();
      await expect(store.delete([name])).rejects.toThrow();
    } finally {
      mendIt();
    }
    await store.check();
    expect(await readImage(store, name)).toEqual(new Uint8Array([1]));
  });
});

describe("a folder, in addition", () => {
  test.runIf(existsSync("/proc/self"))("fails at once if it can never be created", async () => {
    const store = folderStore("/proc/girlgenerator/data/files");
    await expect(store.prepare(async () => true)).rejects.toThrow("ENOENT");
  });

  test("deletes what a process that died while writing left behind", async () => {
    const store = folderStore(files);
    const name = newPath();
    await store.put(name, new Uint8Array([1]));
    const subfolder = path.join(files, name.slice(0, 2));
    renameSync(path.join(subfolder, name), path.join(subfolder, `${name}.part`));
    await store.delete([name]);
    expect(readdirSync(subfolder)).toEqual([]);
  });

  test("that went away is not recreated, and works again once it is back", async () => {
    const store = folderStore(files);
    const name = newPath();
    await store.put(name, new Uint8Array([1]));
    await store.check();
    renameSync(files, `${files}.away`);
    mkdirSync(files);
    try {
      await expect(store.check()).rejects.toThrow("store.txt");
      await expect(store.open(name)).rejects.toThrow("store.txt");
      await expect(store.put(newPath(), new Uint8Array([1]))).rejects.toThrow("store.txt");
      await expect(store.delete([name])).rejects.toThrow("store.txt");
      await folderStore(files).prepare(async () => false);
      expect(readdirSync(files)).toEqual([]);
    } finally {
      rmSync(files, { recursive: true });
      renameSync(`${files}.away`, files);
    }
    await store.check();
    expect(await readImage(store, name)).toEqual(new Uint8Array([1]));
  });

  test("from a version without markers gets one", async () => {
    const old = path.join(folder, "old");
    const name = newPath();
    mkdirSync(path.join(old, name.slice(0, 2)), { recursive: true });
    writeFileSync(path.join(old, name.slice(0, 2), name), "1");
    await folderStore(old).prepare(async () => false);
    await folderStore(old).check();
    expect(await readImage(folderStore(old), name)).toEqual(new Uint8Array([49]));
  });

  test("is not written for a check that follows a good one closely", async () => {
    const store = folderStore(files);
    await store.check();
    const { mtimeMs } = statSync(files);
    await store.check();
    expect(statSync(files).mtimeMs).toBe(mtimeMs);
  });
});

describe("Vercel Blob, in addition", () => {
  test("is given the type, and private access", async () => {
    const name = newPath("webp");
    await blobStore(BLOB_TOKEN).put(name, new Uint8Array([1]));
    expect(blobs.headersOf(name)).toMatchObject({
      "x-content-type": "image/webp",
      "x-vercel-blob-access": "private",
      "x-cache-control-max-age": "31536000",
    });
  });

  test("stores a picture although every other call fails", async () => {
    let calls = 0;
    blobs.failWhen(() => (calls++ % 2 === 0 ? UNAVAILABLE : undefined));
    const store = blobStore(BLOB_TOKEN);
    const name = newPath();
    await store.put(name, new Uint8Array([1]));
    expect((await store.open(name))?.size).toBe(1);
  });

  test("is not waited for longer than the caller can wait", async () => {
    blobs.failWhen(() => "silence");
    await expect(blobStore(BLOB_TOKEN).check()).rejects.toThrow("did not answer within 2500 ms");
  });

  test("is not written for a check that follows a good one closely", async () => {
    const store = blobStore(BLOB_TOKEN);
    await store.check();
    let calls = 0;
    blobs.failWhen(() => {
      calls++;
      return undefined;
    });
    for (let i = 0; i < 5; i++) await store.check();
    expect(calls).toBe(0);
  });
});
