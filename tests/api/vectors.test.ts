import { readdirSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { newPerson, request, sharedServer, submit, waitForTask } from "../support/api";
import { plain } from "../support/pictures";
import { uploaded } from "../support/uploads";

const server = sharedServer();
/** Words that no drawing is made of, so that they would be seen in it. */
const PROMPT = "a sign that says 'Zuckerhaus', a quixotic cat beside it";

let key = "";
let address = "";
let picture: Uint8Array;
beforeAll(async () => {
  key = (await newPerson(server, 20)).key;
  const task = await drawn({ prompt: PROMPT, aspect_ratio: "3:2" });
  expect(task).toMatchObject({ status: "success", vectors: true });
  address = String(task.images?.[0]);
  picture = await (await fetch(address)).bytes();
});

async function drawn(asked: object) {
  return waitForTask(server, key, await submit(server, key, { model: "sketch", ...asked }));
}

const balance = async () =>
  (await (await request(server, "/api/v1/credits", { key })).json()).credits_remaining;

/** How far two pictures are apart on average, in steps of 255, seen from afar. */
async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const small = (image: Uint8Array) =>
    sharp(image).removeAlpha().resize(48, 32, { fit: "fill" }).raw().toBuffer();
  const [a, b] = await Promise.all([small(one), small(other)]);
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

/** How steep the edges of a picture are: the step from pixel to pixel that one in a thousand exceeds. */
async function steepness(image: Uint8Array): Promise<number> {
  const { data, info } = await sharp(image).greyscale().raw().toBuffer({ resolveWithObject: true });
  const counts = new Uint32Array(256);
  const last = info.width * info.height - 1;
  for (let at = 0; at < last; at++) {
    const step = Math.abs((data[(at + 1) * info.channels] ?? 0) - (data[at * info.channels] ?? 0));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let step = 255;
  for (let above = counts[step] ?? 0; above <= last / 1_000; above += counts[step] ?? 0) step--;
  return step;
}

describe("?scale", () => {
  test("2 is the same picture with four times the pixels, marked alike, made once and at no charge", async () => {
    const before = await balance();
    const response = await fetch(`${address}?scale=2`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      etag: expect.stringMatching(/^W\/".+"$/),
    });
    const bytes = await response.bytes();
    const metadata = await sharp(bytes).metadata();
    expect(metadata).toMatchObject({ format: "png", width: 2496, height: 1664, channels: 3 });
    expect(metadata.xmp).toEqual((await sharp(picture).metadata()).xmp);
    expect(await difference(picture, bytes)).toBeLessThan(2);
    const blownUp = await sharp(picture).resize(2496, 1664).png().toBuffer();
    expect(await steepness(bytes), "outlines are drawn anew").toBeGreaterThan(
      (await steepness(blownUp)) * 1.3,
    );
    expect(await (await fetch(`${address}?scale=2`)).bytes()).toEqual(bytes);
    const etag = response.headers.get("etag") ?? "";
    expect((await fetch(`${address}?scale=2`, { headers: { "If-None-Match": etag } })).status).toBe(304);
    const head = await fetch(`${address}?scale=2&name=cat`, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String(bytes.byteLength));
    expect(head.headers.get("content-disposition")).toContain('attachment; filename="cat-2x.png"');
    expect(await balance()).toBe(before);
  });

  test("4 of a picture in another format is a PNG of four times the size each way", async () => {
    const task = await drawn({ prompt: "one lemon, pixel art", aspect_ratio: "1:1", output_format: "webp" });
    const bytes = await (await fetch(`${task.images?.[0]}?scale=4`)).bytes();
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 4096, height: 4096 });
    expect(await difference(await (await fetch(String(task.images?.[0]))).bytes(), bytes)).toBeLessThan(3);
  });
});

describe("?format=svg", () => {
  test("is the drawing as a download, marked, without the prompt", async () => {
    const response = await fetch(`${address}?format=svg&name=cat`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/svg+xml",
      "content-security-policy": "sandbox",
      "content-disposition": expect.stringContaining('attachment; filename="cat.svg"'),
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    const svg = await response.text();
    expect(svg).toMatch(/^<svg [^>]*width="1248" height="832"/);
    expect(svg).toContain("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia");
    expect(svg).not.toMatch(/Zucker|quixotic|<text|<script|<foreignObject|\son[a-z]+=|NaN|undefined/i);
    expect(svg.match(/(?:href|src)="(?!#|data:image\/png)[^"]*"|url\((?!#)/g)).toBeNull();
    expect(await difference(picture, await sharp(Buffer.from(svg)).png().toBuffer())).toBeLessThan(5);
    const bare = await fetch(`${address}?format=svg`, { method: "HEAD" });
    expect(bare.headers.get("content-disposition")).toMatch(/^attachment; filename="girlgenerator-.+\.svg"$/);
  });
});

describe("neither", () => {
  const LARGER = ["?scale=2", "?scale=4", "?format=svg"];

  test("exists for uploads, test pictures and redrawn photographs: 404", async () => {
    const { userId, key: own } = await newPerson(server);
    const upload = await uploaded(server, own, new Uint8Array(await plain(600, 400).jpeg().toBuffer()));
    const redrawn = await drawn({
      prompt: "watercolour",
      scene: "image-to-image",
      image_input: [upload.url],
    });
    expect(redrawn.status).toBe("success");
    const testKey = await server.command("createKey", { userId, name: "T", livemode: false });
    const id = await submit(server, testKey, { model: "sketch", prompt: "test: success" });
    const acted = await waitForTask(server, testKey, id);
    for (const one of [upload.url, redrawn.images?.[0], acted.images?.[0]])
      for (const query of LARGER)
        expect((await fetch(String(one) + query)).status, `${one}${query}`).toBe(404);
    expect([redrawn, acted].map(({ vectors }) => vectors)).toEqual([undefined, undefined]);
  });

  test("outlives the picture", async () => {
    const task = await drawn({ prompt: "a red apple" });
    const gone = String(task.images?.[0]);
    expect((await fetch(`${gone}?format=svg`)).status).toBe(200);
    await request(server, `/api/v1/tasks/${task.task_id}`, { key, method: "DELETE" });
    const text = `update tasks set deleted_at = now() - interval '31 days' where id = '${task.task_id}'`;
    await server.command("query", { text });
    await server.command("tidyStore");
    for (const query of ["", ...LARGER]) expect((await fetch(gone + query)).status).toBe(404);
    const name = path.basename(gone);
    expect(
      readdirSync(path.join(server.dataDir, "files", name.slice(0, 2))).filter((one) => one.startsWith(name)),
    ).toEqual([]);
  });

  test.each([
    "scale=3",
    "scale=1",
    "scale=",
    "scale=02",
    "scale=2&scale=4",
    "scale=2&scale=2",
    "format=gif",
    "format=SVG",
    "format=svg&format=svg",
    "scale=2&format=svg",
    "size=small&scale=2",
  ])("is made for %s: 422 with an explanation", async (query) => {
    const response = await fetch(`${address}?${query}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([422, "text/plain"]);
    expect(await response.text()).toMatch(/^(An image URL|scale|format) .+\.\n$/);
  });
});
