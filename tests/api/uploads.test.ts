import { once } from "node:events";
import { connect } from "node:net";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { LIMITS, MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import { UploadResource } from "@/lib/contract/uploads";
import {
  balanceOf,
  errorOf,
  generate,
  newPerson,
  readTask,
  request,
  sharedServer,
  submit,
  waitForTask,
} from "../support/api";
import { scanBomb } from "../support/hostile-pictures";
import { plain, pngOf } from "../support/pictures";
import { signIn } from "../support/sign-in";
import { WITH_PAGES } from "../support/start-server";
import { referTo, upload, uploaded } from "../support/uploads";

const server = sharedServer(WITH_PAGES);
const DAY_MS = 24 * 3_600_000;

let photo: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  photo = new Uint8Array(await plain(600, 400).jpeg().toBuffer());
});

function formOf(...fields: [name: string, value: Blob | string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe("201", () => {
  test("for an image as the body, with its address for image_input", async () => {
    const { key } = await newPerson(server, 5);
    const response = await upload(server, key, photo);
    expect(response.status).toBe(201);
    const answer = UploadResource.parse(await response.json());
    expect(answer).toMatchObject({ width: 600, height: 400, content_type: "image/jpeg" });
    expect(response.headers.get("location")).toBe(answer.url);
    expect(response.headers.get("ratelimit-policy")).toBe('"upload";q=60;w=60');
    const expiresInMs = Date.parse(answer.expires_at) - Date.now();
    expect(Math.abs(expiresInMs - DAY_MS)).toBeLessThan(60_000);
    const stored = await fetch(answer.url);
    expect(stored.headers.get("content-type")).toBe("image/jpeg");
    expect((await stored.bytes()).byteLength).toBe(answer.bytes);

    const id = await submit(server, key, referTo(answer));
    expect(await readTask(server, key, id)).toMatchObject({
      image_input: [answer.url],
      width: 1248,
      height: 832,
    });
    expect((await waitForTask(server, key, id)).status).toBe("success");
    expect(await balanceOf(server, key)).toBe(4);
  });

  test.each(["file", "image", ""])("for the one file of a form, in a field called %j", async (name) => {
    const { key } = await newPerson(server);
    const form = formOf([name, new File([photo], "ein Bild.jpg", { type: "image/jpeg" })]);
    const response = await upload(server, key, form, {});
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ width: 600, height: 400 });
  });

  test("for a body whose length is not said", async () => {
    const { key } = await newPerson(server);
    expect((await upload(server, key, new Blob([photo]).stream())).status).toBe(201);
  });

  test("for the web app's own pages", async () => {
    const person = await newPerson(server);
    const headers = {
      Cookie: await signIn(server, person),
      "Content-Type": "image/jpeg",
      "Sec-Fetch-Site": "same-origin",
    };
    expect((await upload(server, undefined, photo, headers)).status).toBe(201);
  });

  test("upright and without what it said of where it was made", async () => {
    const { key } = await newPerson(server);
    const lying = await plain(400, 300)
      .withExif({ IFD0: { Copyright: "Ada" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const answer = await uploaded(server, key, new Uint8Array(lying));
    expect(answer).toMatchObject({ width: 300, height: 400 });
    const metadata = await sharp(await (await fetch(answer.url)).bytes()).metadata();
    expect(metadata).toMatchObject({ width: 300, height: 400 });
    expect([metadata.exif, metadata.icc, metadata.xmp, metadata.orientation]).toEqual(
      Array(4).fill(undefined),
    );
  });

  test("with what shines through kept as PNG, and what is huge made smaller", async () => {
    const { key } = await newPerson(server);
    const glass = await sharp({
      create: { width: 2400, height: 1200, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0.5 } },
    })
      .webp()
      .toBuffer();
    const answer = await uploaded(server, key, new Uint8Array(glass));
    expect(answer).toMatchObject({ width: 2048, height: 1024, content_type: "image/png" });
  });

  test("with the first frame of a GIF", async () => {
    const { key } = await newPerson(server);
    const frames = [
      await plain(20, 10, "#ff0000").png().toBuffer(),
      await plain(20, 10, "#0000ff").png().toBuffer(),
    ];
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(gif).metadata()).pages).toBe(2);
    const answer = await uploaded(server, key, new Uint8Array(gif));
    expect(answer).toMatchObject({ width: 20, height: 10 });
    const { dominant } = await sharp(await (await fetch(answer.url)).bytes()).stats();
    expect(dominant.r).toBeGreaterThan(200);
  });
});

describe("the order of the checks", () => {
  test("401 comes before the body is looked at", async () => {
    const person = await newPerson(server);
    expect((await upload(server, undefined, photo)).status).toBe(401);
    expect((await upload(server, "gg_live_wrong", "nothing", { "Content-Type": "text/plain" })).status).toBe(
      401,
    );
    const headers = {
      Cookie: await signIn(server, person),
      "Content-Type": "image/jpeg",
      "Sec-Fetch-Site": "cross-site",
    };
    expect((await upload(server, undefined, photo, headers)).status).toBe(401);
  });

  test("429 comes after 60 in a minute, whatever they were answered", async () => {
    const { key } = await newPerson(server);
    for (let i = 0; i < LIMITS.upload.requests; i++) expect((await upload(server, key, "")).status).toBe(422);
    const response = await upload(server, key, "");
    expect(response.status).toBe(429);
    expect(await errorOf(response)).toMatchObject({ code: "rate_limit_exceeded" });
    expect((await generate(server, key, { scene: "text-to-image" })).status).toBe(422);
  });

  test("405 names what the address takes", async () => {
    const { key } = await newPerson(server);
    const response = await request(server, "/api/v1/uploads", { key });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
  });
});

/** Begins an upload and does not go on with it. @returns what ends it, once the server has heard of it */
async function beginUpload(key: string): Promise<() => void> {
  const { hostname, port, host } = new URL(server.url);
  const socket = connect(Number(port), hostname).on("error", () => {});
  const lines = [
    "POST /api/v1/uploads HTTP/1.1",
    `Host: ${host}`,
    `Authorization: Bearer ${key}`,
    "Content-Type: image/jpeg",
    "Content-Length: 1000000",
    "Expect: 100-continue",
  ];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  await once(socket, "data");
  return () => socket.destroy();
}

test("an upload waits while four others of its owner are under way; other owners' do not", async () => {
  const [slow, quick] = [await newPerson(server), await newPerson(server)];
  const ends = await Promise.all(Array.from({ length: 4 }, () => beginUpload(slow.key)));
  await uploaded(server, quick.key, photo);
  let isAnswered = false;
  const fifth = uploaded(server, slow.key, photo).finally(() => {
    isAnswered = true;
  });
  for (let others = 0; others < 3; others++) await uploaded(server, quick.key, photo);
  expect(isAnswered).toBe(false);
  ends[0]?.();
  expect((await fifth).width).toBe(600);
  for (const end of ends) end();
});

test("whatever somebody uploads, what others upload is read meanwhile", async () => {
  const [eve, bob] = [await newPerson(server), await newPerson(server)];
  const bomb = await scanBomb(3000, 90);
  let refused = 0;
  const bombs = Array.from({ length: 12 }, async () => {
    expect((await upload(server, eve.key, bomb)).status).toBe(422);
    refused++;
  });
  const small = new Uint8Array(await plain(64, 64).png().toBuffer());
  for (let others = 0; others < 3; others++) await uploaded(server, bob.key, small);
  expect(refused).toBeLessThan(bombs.length);
  await Promise.all(bombs);
});

describe("with an Idempotency-Key", () => {
  const headers = { "Content-Type": "image/jpeg", "Idempotency-Key": "a photograph" };
  const countOf = async (userId: string) => {
    const text = `select 1 from uploads where user_id = '${userId}'`;
    return (await server.command("query", { text })).length;
  };

  test("an upload is done once: the same answer, as the body or in a form", async () => {
    const { key, userId } = await newPerson(server);
    const first = await upload(server, key, photo, headers);
    const again = await upload(server, key, photo, headers);
    const inForm = await upload(server, key, formOf(["file", new File([photo], "a.jpg")]), {
      "Idempotency-Key": headers["Idempotency-Key"],
    });
    expect([first.status, again.status, inForm.status]).toEqual([201, 201, 201]);
    const answer = await first.json();
    expect([await again.json(), await inForm.json()]).toEqual([answer, answer]);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.headers.get("location")).toBe(answer.url);
    expect(await countOf(userId)).toBe(1);
  });

  test("422 for another picture under the same key; a refused upload leaves the key free", async () => {
    const { key, userId } = await newPerson(server);
    expect((await upload(server, key, "no picture", headers)).status).toBe(422);
    expect((await upload(server, key, photo, headers)).status).toBe(201);
    const other = new Uint8Array(await plain(9, 9).jpeg().toBuffer());
    const refused = await upload(server, key, other, headers);
    expect(refused.status).toBe(422);
    expect((await errorOf(refused)).code).toBe("idempotency_key_reused");
    expect(await countOf(userId)).toBe(1);
  });
});

describe("413", () => {
  const tooMuch = () => new Uint8Array(MAX_PICTURE_BYTES + 1);

  test.each([
    ["as the body", () => tooMuch()],
    ["without saying how much it is", () => new Blob([tooMuch()]).stream()],
  ])("for more than 10 MB %s", async (_, body) => {
    const { key } = await newPerson(server);
    const response = await upload(server, key, body());
    expect(response.status).toBe(413);
    expect(await errorOf(response)).toEqual({
      code: "payload_too_large",
      message: "The body may have at most 10 MB.",
    });
  });

  test("for more than 10 MB in a form", async () => {
    const { key } = await newPerson(server);
    const response = await upload(server, key, formOf(["file", new File([tooMuch()], "a.png")]), {});
    expect(response.status).toBe(413);
    expect((await errorOf(response)).message).toBe("A file may be at most 10 MB.");
  });
});

describe("422", () => {
  const notAnImage = "The file is not a PNG, JPEG, WebP, AVIF or GIF image.";
  const files: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
    ["text", () => Buffer.from("hello"), notAnImage],
    ["SVG", () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), notAnImage],
    ["TIFF", () => plain(9, 9).tiff().toBuffer(), notAnImage],
    ["the beginning of a JPEG", () => photo.subarray(0, 300), "The file is broken and cannot be read."],
    [
      "too many pixels",
      () => pngOf(16_383, 16_383),
      "The file has more than 16.7 million pixels, which is 4096 × 4096.",
    ],
    ["nothing", () => new Uint8Array(), "The file is empty."],
  ];

  test.each(files)("for %s", async (_, file, message) => {
    const { key } = await newPerson(server);
    const bytes = new Uint8Array(await file());
    const response = await upload(server, key, bytes, { "Content-Type": "image/png" });
    expect(response.status).toBe(422);
    expect(await errorOf(response)).toEqual({ code: "invalid_params", message });
  });

  const image = () => new File([photo], "a.jpg");
  const forms: [string, () => FormData][] = [
    ["without a field", () => formOf()],
    ["with a text", () => formOf(["file", "a.jpg"])],
    ["with two files", () => formOf(["file", image()], ["other", image()])],
    ["with a text beside the file", () => formOf(["file", image()], ["prompt", "hm"])],
  ];

  test.each(forms)("for a form %s", async (_, form) => {
    const { key } = await newPerson(server);
    const response = await upload(server, key, form(), {});
    expect(response.status).toBe(422);
    expect((await errorOf(response)).message).toBe("The form must have exactly one field, a file.");
  });

  test.each([
    ["of no kind", {}, "Send the image as the body"],
    ["that is JSON", { "Content-Type": "application/json" }, "Send the image as the body"],
    [
      "that is no form although it says so",
      { "Content-Type": "multipart/form-data; boundary=x" },
      "not a valid",
    ],
    ["that is a form without a boundary", { "Content-Type": "multipart/form-data" }, "not a valid"],
    ["that is compressed", { "Content-Type": "image/png", "Content-Encoding": "gzip" }, "uncompressed"],
  ])("for a body %s", async (_, headers, message) => {
    const { key } = await newPerson(server);
    const response = await upload(server, key, photo, headers as Record<string, string>);
    expect(response.status).toBe(422);
    expect((await errorOf(response)).message).toContain(message);
  });
});
