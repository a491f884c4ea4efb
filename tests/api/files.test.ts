import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { newPerson, request, sharedServer, submit, waitForTask } from "../support/api";

const server = sharedServer();
let address = "";
let whole: Uint8Array;

beforeAll(async () => {
  const { key } = await newPerson(server);
  const task = await waitForTask(server, key, await submit(server, key));
  address = task.images?.[0] ?? "";
  whole = await (await fetch(address)).bytes();
});

describe("GET /files/…", () => {
  test("200 with the picture for anyone who has the address, cacheable for a year", async () => {
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "content-length": String(whole.byteLength),
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "accept-ranges": "bytes",
      etag: expect.stringMatching(/^".+"$/),
    });
    expect([...whole.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  test("HEAD has the same headers and no body", async () => {
    const response = await fetch(address, { method: "HEAD" });
    expect(response.headers.get("content-length")).toBe(String(whole.byteLength));
    expect(await response.text()).toBe("");
  });

  test.each([
    ["bytes=0-9", 0, 10],
    ["bytes=10-", 10, undefined],
    ["bytes=-7", -7, undefined],
    ["bytes=5-5", 5, 6],
    ["bytes=0-99999999", 0, undefined],
    ["bytes=-99999999", 0, undefined],
  ])("206 for %s", async (range, start, end) => {
    const response = await fetch(address, { headers: { Range: range } });
    expect(response.status).toBe(206);
    const part = whole.slice(start, end);
    expect(await response.bytes()).toEqual(part);
    const first = start < 0 ? whole.byteLength + start : start;
    expect(response.headers.get("content-range")).toBe(
      `bytes ${first}-${first + part.byteLength - 1}/${whole.byteLength}`,
    );
  });

  test.each(["bytes=99999999-", "bytes=-0"])("416 for %s", async (range) => {
    const response = await fetch(address, { headers: { Range: range } });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe(`bytes */${whole.byteLength}`);
  });

  test.each(["bytes=0-1,5-6", "lines=0-1", "bytes=a-b", "bytes=5-4"])(
    "200 with the whole picture for %s",
    async (range) => {
      const response = await fetch(address, { headers: { Range: range } });
      expect(response.status).toBe(200);
      expect(await response.bytes()).toEqual(whole);
    },
  );

  test("304 for a client that has it already", async () => {
    const etag = (await fetch(address)).headers.get("etag") ?? "";
    expect((await fetch(address, { headers: { "If-None-Match": etag } })).status).toBe(304);
    expect((await fetch(address, { headers: { "If-None-Match": `"a", W/${etag}` } })).status).toBe(304);
    expect((await fetch(address, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
    expect((await fetch(address, { headers: { "If-Match": `"other", ${etag}` } })).status).toBe(200);
    for (const others of ['"other"', `W/${etag}`])
      expect((await fetch(address, { headers: { "If-Match": others, Range: "bytes=0-9" } })).status).toBe(
        412,
      );
  });

  test("200 with a small copy for ?size=small, cacheable as long", async () => {
    const response = await fetch(`${address}?size=small`, { headers: { Range: "bytes=0-9" } });
    expect(response.status).toBe(200);
    const copy = await response.bytes();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/webp",
      "content-length": String(copy.byteLength),
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    const [small, original] = await Promise.all([sharp(copy).metadata(), sharp(whole).metadata()]);
    expect(small.format).toBe("webp");
    expect(Math.max(small.width, small.height)).toBe(640);
    expect(small.width / small.height).toBeCloseTo(original.width / original.height, 2);
    expect(small.xmp, "the mark of what an algorithm made").toBeDefined();
  });

  test("a small copy supports HEAD and 304, with a tag of its own", async () => {
    const small = `${address}?size=small`;
    const response = await fetch(small, { method: "HEAD" });
    expect(response.headers.get("content-type")).toBe("image/webp");
    expect(await response.text()).toBe("");
    const etag = response.headers.get("etag") ?? "";
    const has = async (url: string, tag: string) =>
      (await fetch(url, { headers: { "If-None-Match": tag } })).status;
    expect(await has(small, etag)).toBe(304);
    expect(await has(address, etag)).toBe(200);
    expect(await has(small, (await fetch(address)).headers.get("etag") ?? "")).toBe(200);
  });

  test("200 with the screen copy for ?size=screen, as many pixels in far fewer bytes", async () => {
    const copy = await (await fetch(`${address}?size=screen`)).bytes();
    const [screen, original] = await Promise.all([sharp(copy).metadata(), sharp(whole).metadata()]);
    expect(screen).toMatchObject({ format: "webp", width: original.width, height: original.height });
    expect(screen.xmp, "the mark of what an algorithm made").toBeDefined();
    expect(copy.byteLength).toBeLessThan(whole.byteLength);
  });

  test("200 with a JPEG for ?size=link, which every site can show beside a link", async () => {
    const response = await fetch(`${address}?size=link`);
    expect(response.headers.get("content-type")).toBe("image/jpeg");
    const copy = await response.bytes();
    const [link, original] = await Promise.all([sharp(copy).metadata(), sharp(whole).metadata()]);
    expect(link.format).toBe("jpeg");
    expect(Math.max(link.width, link.height)).toBe(Math.min(1200, Math.max(original.width, original.height)));
    expect(link.width / link.height).toBeCloseTo(original.width / original.height, 2);
    expect(link.xmp, "the mark of what an algorithm made").toBeDefined();
  });

  test("a copy is kept beside its picture: the same bytes again, without an address of its own", async () => {
    const copy = await (await fetch(`${address}?size=small`)).bytes();
    const name = path.basename(address);
    const folder = path.join(server.dataDir, "files", name.slice(0, 2));
    expect(new Uint8Array(readFileSync(path.join(folder, `${name}.small.webp`)))).toEqual(copy);
    expect(await (await fetch(`${address}?size=small`)).bytes()).toEqual(copy);
    expect((await fetch(`${address}.small.webp`)).status).toBe(404);
  });

  test.each(["?size=large", "?size=", "?size=SMALL", "?small", "?size=smaller&size=small"])(
    "200 with the picture itself for %s",
    async (query) => {
      const response = await fetch(address + query);
      expect(response.headers.get("content-type")).toBe("image/png");
      expect(await response.bytes()).toEqual(whole);
    },
  );

  test.each([
    "/files/",
    `/files/${"a".repeat(32)}.png?size=small`,
    "/files/none.png",
    `/files/${"a".repeat(32)}.png`,
    "/files/..%2f..%2fdemo.json",
    "/files/%2e%2e/%2e%2e/auth-secret",
    "/files/a%00.png",
    "/files/..%5c..%5cdemo.json",
  ])("404 for %s", async (path) => {
    expect((await request(server, path)).status).toBe(404);
  });
});
