import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { newPerson, PROMPT, sharedServer, submit, waitForTask } from "../support/api";
import { readMarks } from "../support/read-marks";

const server = sharedServer();

/** The bytes of a finished task's image, as anybody downloads them. */
async function download(key: string, fields: Record<string, unknown>): Promise<Uint8Array<ArrayBuffer>> {
  const task = await waitForTask(server, key, await submit(server, key, fields), ["success"]);
  return (await fetch(String(task.images?.[0]))).bytes();
}

const sourceType = (name: string) => `http://cv.iptc.org/newscodes/digitalsourcetype/${name}`;

describe("a finished image", () => {
  test.each([
    ["sketch", "algorithmicMedia"],
    ["plain", "trainedAlgorithmicMedia"],
    ["wrong-size", "trainedAlgorithmicMedia"],
  ])("of the model %s says that it is %s", async (model, expected) => {
    const { key } = await newPerson(server);
    const bytes = await download(key, { model });
    expect(readMarks(bytes)).toEqual({
      DigitalSourceType: sourceType(expected),
      CreatorTool: `GirlGenerator, ${model}`,
    });
    expect(await sharp(bytes, { failOn: "warning" }).metadata()).toMatchObject({ format: "png" });
  });

  test.each([
    ["webp", "sketch", "algorithmicMedia"],
    ["jpeg", "sketch", "algorithmicMedia"],
    ["webp", "talkative", "trainedAlgorithmicMedia"],
    ["jpeg", "talkative", "trainedAlgorithmicMedia"],
  ])("says so as %s of the model %s, too, and nothing else", async (output_format, model, expected) => {
    const { key } = await newPerson(server);
    const bytes = await download(key, { model, output_format });
    expect(readMarks(bytes)).toEqual({
      DigitalSourceType: sourceType(expected),
      CreatorTool: `GirlGenerator, ${model}`,
    });
    const { format, exif, icc } = await sharp(bytes, { failOn: "warning" }).metadata();
    expect([format, exif, icc]).toEqual([output_format, undefined, undefined]);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("vendor secret");
  });

  test("drawn from references says so, too, and nothing of who asked for what", async () => {
    const { key, userId, email } = await newPerson(server);
    const first = await waitForTask(server, key, await submit(server, key), ["success"]);
    const bytes = await download(key, {
      scene: "image-to-image",
      model: "sketch",
      image_input: first.images,
    });
    expect(readMarks(bytes).DigitalSourceType).toBe(sourceType("algorithmicallyEnhanced"));
    const text = Buffer.from(bytes).toString("latin1");
    for (const secret of [PROMPT, userId, email, first.task_id]) expect(text).not.toContain(secret);
  });

  test("of a vendor keeps nothing of what the vendor wrote into it", async () => {
    const { key } = await newPerson(server);
    const bytes = await download(key, { model: "talkative" });
    expect(Object.keys(readMarks(bytes))).toEqual(["DigitalSourceType", "CreatorTool"]);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("vendor secret");
  });
});
