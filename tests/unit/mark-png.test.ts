import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { markPng } from "@/lib/media/mark-png";
import { readMarks } from "../support/read-marks";

const AI = { sourceType: "trainedAlgorithmicMedia", modelId: "painter" } as const;

const picture = (kind: "noise" | "clear") =>
  kind === "clear"
    ? sharp({ create: { width: 40, height: 30, channels: 4, background: "#44668880" } })
    : sharp({
        create: {
          width: 40,
          height: 30,
          channels: 3,
          background: "#000000",
          noise: { type: "gaussian", mean: 128, sigma: 30 },
        },
      });

describe("a marked PNG", () => {
  test.each(["noise", "clear"] as const)("has the same pixels (%s)", async (kind) => {
    const png = await picture(kind).png().toBuffer();
    const marked = sharp(markPng(png, AI), { failOn: "warning" });
    expect(await marked.raw().toBuffer()).toEqual(await sharp(png).raw().toBuffer());
  });

  test("names the kind of source and the model", async () => {
    const marks = readMarks(markPng(await picture("noise").png().toBuffer(), AI));
    expect(marks).toEqual({
      DigitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
      CreatorTool: "GirlGenerator, painter",
    });
  });

  test("names a model whatever characters its name has", async () => {
    const png = await picture("noise").png().toBuffer();
    const marks = readMarks(markPng(png, { ...AI, modelId: `R&D/<v2>-"é"]]>` }));
    expect(marks.CreatorTool).toBe(`GirlGenerator, R&D/<v2>-"é"]]>`);
  });

  test("keeps its colour profile, but no other metadata", async () => {
    const png = await picture("noise")
      .withIccProfile("p3")
      .withExif({ IFD0: { Artist: "somebody", ImageDescription: "the whole prompt" } })
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>the whole prompt</x:xmpmeta>")
      .png()
      .toBuffer();
    const marked = markPng(png, AI);
    const { icc, exif } = await sharp(marked).metadata();
    expect([icc?.length, exif]).toEqual([(await sharp(png).metadata()).icc?.length, undefined]);
    expect(icc?.length).toBeGreaterThan(0);
    expect(Object.keys(readMarks(marked))).toEqual(["DigitalSourceType", "CreatorTool"]);
  });

  test("is not made from a truncated file", async () => {
    const png = await picture("noise").png().toBuffer();
    expect(() => markPng(png.subarray(0, -5), AI)).toThrow(RangeError);
    expect(() => markPng(png.subarray(0, -13), AI)).toThrow(RangeError);
  });
});
