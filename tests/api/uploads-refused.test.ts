import { beforeAll, describe, expect, test } from "vitest";
import { LIMITS, MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import { errorOf, generate, newPerson, request, sharedServer } from "../support/api";
import { plain, pngOf } from "../support/pictures";
import { signIn } from "../support/sign-in";
import { WITH_PAGES } from "../support/start-server";
import { formOf, upload } from "../support/uploads";

const server = sharedServer(WITH_PAGES);

let photo: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  photo = new Uint8Array(await plain(600, 400).jpeg().toBuffer());
});

describe("the order of the checks", () => {
  test("401 comes before the body is read", async () => {
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

  test("429 comes after 60 in a minute, whatever their status", async () => {
    const { key } = await newPerson(server);
    for (let i = 0; i < LIMITS.upload.requests; i++) expect((await upload(server, key, "")).status).toBe(422);
    const response = await upload(server, key, "");
    expect(response.status).toBe(429);
    expect(await errorOf(response)).toMatchObject({ code: "rate_limit_exceeded" });
    expect((await generate(server, key, { scene: "text-to-image" })).status).toBe(422);
  });

  test("405 names the allowed method", async () => {
    const { key } = await newPerson(server);
    const response = await request(server, "/api/v1/uploads", { key });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
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
