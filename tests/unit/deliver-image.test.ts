import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { deliverImage } from "@/lib/tasks/deliver-image";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#446688" } });

describe("a model's picture", () => {
  test.each(["png", "jpeg", "webp", "avif", "gif"] as const)(
    "is taken as %s and cropped to size",
    async (format) => {
      const bytes = await plain(300, 200).toFormat(format).toBuffer();
      expect(await sharp(await deliverImage(bytes, 128, 128)).metadata()).toMatchObject({
        format: "png",
        width: 128,
        height: 128,
      });
    },
  );

  test("is left as it is where it fits", async () => {
    const bytes = await plain(128, 128).png().toBuffer();
    expect(await deliverImage(bytes, 128, 128)).toBe(bytes);
  });

  test("stands upright, too, where it would fit as it came", async () => {
    const lying = await plain(100, 100)
      .composite([{ input: await plain(100, 40).linear(0, 255).png().toBuffer(), top: 0, left: 0 }])
      .withMetadata({ orientation: 3 })
      .png()
      .toBuffer();
    const { data, info } = await sharp(await deliverImage(lying, 100, 100))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeLessThan(128);
    expect(data[data.length - info.channels]).toBeGreaterThan(128);
  });

  test("stands upright", async () => {
    const left = await plain(100, 100).png().toBuffer();
    const lying = await sharp({ create: { width: 200, height: 100, channels: 3, background: "#ffffff" } })
      .composite([{ input: left, left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { data, info } = await sharp(await deliverImage(lying, 100, 200))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeLessThan(128);
    expect(data[info.width * (info.height - 1) * info.channels]).toBeGreaterThan(128);
  });

  test.each(["tiff", "svg"])("is refused as %s, whatever it can be decoded to", async (kind) => {
    const tiff = await plain(64, 64).tiff().toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>');
    await expect(deliverImage(kind === "svg" ? svg : tiff, 64, 64)).rejects.toMatchObject({
      retryable: true,
    });
  });
});
