import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { deliverImage } from "@/lib/tasks/deliver-image";

const deliver = (bytes: Uint8Array, width: number, height: number) =>
  deliverImage(bytes, { width, height, modelId: "test" });

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#446688" } });

describe("a model's picture", () => {
  test.each(["png", "jpeg", "webp", "avif", "gif"] as const)(
    "is accepted as %s and cropped to size",
    async (format) => {
      const bytes = await plain(150, 140).toFormat(format).toBuffer();
      expect(await sharp(await deliver(bytes, 128, 128)).metadata()).toMatchObject({
        format: "png",
        width: 128,
        height: 128,
      });
    },
  );

  test("is left unchanged if it fits", async () => {
    const bytes = await plain(128, 128).png().toBuffer();
    expect(await deliver(bytes, 128, 128)).toBe(bytes);
  });

  test("is turned upright even if it would fit as it is", async () => {
    const lying = await plain(100, 100)
      .composite([{ input: await plain(100, 40).linear(0, 255).png().toBuffer(), top: 0, left: 0 }])
      .withMetadata({ orientation: 3 })
      .png()
      .toBuffer();
    const { data, info } = await sharp(await deliver(lying, 100, 100))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeLessThan(128);
    expect(data[data.length - info.channels]).toBeGreaterThan(128);
  });

  test("is turned upright", async () => {
    const left = await plain(100, 100).png().toBuffer();
    const lying = await sharp({ create: { width: 200, height: 100, channels: 3, background: "#ffffff" } })
      .composite([{ input: left, left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { data, info } = await sharp(await deliver(lying, 100, 200))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeLessThan(128);
    expect(data[info.width * (info.height - 1) * info.channels]).toBeGreaterThan(128);
  });

  test.each(["tiff", "svg"])("is rejected as %s, whatever it can be decoded to", async (kind) => {
    const tiff = await plain(64, 64).tiff().toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>');
    await expect(deliver(kind === "svg" ? svg : tiff, 64, 64)).rejects.toMatchObject({
      retryable: true,
    });
  });

  test.each([
    ["a quarter of the pixels", 512, 512],
    ["a speck", 64, 40],
    ["a ratio a fifth off", 1024, 820],
    ["a ratio a fifth off the other way", 820, 1024],
  ])("of another size is the model's failure: %s", async (_, width, height) => {
    const bytes = await plain(width, height).png().toBuffer();
    await expect(deliver(bytes, 1024, 1024)).rejects.toMatchObject({ retryable: false });
  });

  test.each([
    [730, 730],
    [1024, 940],
    [2048, 2048],
  ])("of nearly that size is cropped: %i by %i", async (width, height) => {
    const bytes = await plain(width, height).png().toBuffer();
    expect(await sharp(await deliver(bytes, 1024, 1024)).metadata()).toMatchObject({
      width: 1024,
      height: 1024,
    });
  });

  test("may have the size requested from the vendor", async () => {
    const bytes = await plain(1536, 1024).png().toBuffer();
    const wanted = { width: 1280, height: 720, modelId: "test", shapes: [{ width: 1536, height: 1024 }] };
    expect(await sharp(await deliverImage(bytes, wanted)).metadata()).toMatchObject({
      width: 1280,
      height: 720,
    });
  });
});
