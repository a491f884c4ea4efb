import { beforeAll, describe, expect, test } from "vitest";
import { newPerson, request, serverForFile, submit, waitForTask } from "../support/api";

const server = serverForFile();
let address = "";
let whole: Uint8Array;

beforeAll(async () => {
  const { key } = await newPerson(server);
  const task = await waitForTask(server, key, await submit(server, key));
  address = task.images?.[0] ?? "";
  whole = await (await fetch(address)).bytes();
});

describe("GET /files/…", () => {
  test("200 with the picture, for whoever has the address, to be kept for a year", async () => {
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
    "200 with all of it for %s",
    async (range) => {
      const response = await fetch(address, { headers: { Range: range } });
      expect(response.status).toBe(200);
      expect(await response.bytes()).toEqual(whole);
    },
  );

  test("304 for who has it already", async () => {
    const etag = (await fetch(address)).headers.get("etag") ?? "";
    expect((await fetch(address, { headers: { "If-None-Match": etag } })).status).toBe(304);
    expect((await fetch(address, { headers: { "If-None-Match": `"a", W/${etag}` } })).status).toBe(304);
    expect((await fetch(address, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  test.each([
    "/files/",
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
