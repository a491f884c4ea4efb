import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { newPerson, PROMPT, sharedServer, submit, waitForTask } from "../support/api";
import { plain } from "../support/pictures";
import { readMarks } from "../support/read-marks";
import { uploaded } from "../support/uploads";

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
  ])("of the model %s is marked as %s", async (model, expected) => {
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
  ])("as %s of the model %s is marked alike, with nothing else", async (output_format, model, expected) => {
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

  test("drawn from references is marked, without user or prompt", async () => {
    const { key, userId, email } = await newPerson(server);
    const first = await waitForTask(server, key, await submit(server, key), ["success"]);
    const bytes = await download(key, {
      scene: "image-to-image",
      model: "sketch",
      image_input: first.images,
    });
    // What a trained model made stays that where rules change it.
    expect(readMarks(bytes).DigitalSourceType).toBe(sourceType("trainedAlgorithmicMedia"));
    const text = Buffer.from(bytes).toString("latin1");
    for (const secret of [PROMPT, userId, email, first.task_id]) expect(text).not.toContain(secret);
  });

  test("drawn from a photograph passes on its stated source and credit", async () => {
    const { key } = await newPerson(server);
    const photo = await plain(400, 300)
      .withXmp(
        `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" Iptc4xmpExt:DigitalSourceType="${sourceType("digitalCapture")}" photoshop:Credit="Ada &amp; Sons" exif:GPSLatitude="48,12N"/></rdf:RDF></x:xmpmeta>`,
      )
      .jpeg()
      .toBuffer();
    const { url } = await uploaded(server, key, new Uint8Array(photo));
    const bytes = await download(key, {
      scene: "image-to-image",
      model: "sketch",
      prompt: "watercolour",
      image_input: [url],
    });
    const text = Buffer.from(bytes).toString("utf8");
    expect(text).toContain(`<Iptc4xmpExt:DigitalSourceType>${sourceType("algorithmicallyEnhanced")}`);
    expect(/<xmpMM:Ingredients>[\s\S]*<\/xmpMM:Ingredients>/.exec(text)?.[0]).toMatch(
      /digitalCapture<[\s\S]*<photoshop:Credit>Ada &amp; Sons</,
    );
    expect(text).not.toContain("48,12N");
  });

  test("from a vendor keeps none of the vendor's metadata", async () => {
    const { key } = await newPerson(server);
    const bytes = await download(key, { model: "talkative" });
    expect(Object.keys(readMarks(bytes))).toEqual(["DigitalSourceType", "CreatorTool"]);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("vendor secret");
  });
});
