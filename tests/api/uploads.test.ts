import { once } from "node:events";
import { connect } from "node:net";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { UploadResource } from "@/lib/contract/uploads";
import { balanceOf, errorOf, newPerson, readTask, sharedServer, submit, waitForTask } from "../support/api";
import { scanBomb } from "../support/hostile-pictures";
import { plain } from "../support/pictures";
import { signIn } from "../support/sign-in";
import { WITH_PAGES } from "../support/start-server";
import { formOf, referTo, upload, uploaded } from "../support/uploads";

const server = sharedServer(WITH_PAGES);
const DAY_MS = 24 * 3_600_000;

let photo: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  photo = new Uint8Array(await plain(600, 400).jpeg().toBuffer());
});

describe("201", () => {
  test("for an image as the body, with its URL for image_input", async () => {
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

  test.each(["file", "image", ""])("for the only file of a form, in a field called %j", async (name) => {
    const { key } = await newPerson(server);
    const form = formOf([name, new File([photo], "ein Bild.jpg", { type: "image/jpeg" })]);
    const response = await upload(server, key, form, {});
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ width: 600, height: 400 });
  });

  test("for a body without a length", async () => {
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

  test("upright and without its metadata", async () => {
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

  test("as PNG if it has transparency, and scaled down if it is huge", async () => {
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

test("an upload waits while four others of its owner are in progress; other owners' do not", async () => {
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

test("whatever somebody uploads, others' uploads are decoded meanwhile", async () => {
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

  test("an upload is stored once: the same response, as the body or in a form", async () => {
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
