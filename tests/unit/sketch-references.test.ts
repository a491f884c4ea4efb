import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { draw, HAIR_REGION, shareOf } from "./sketch-pixels";

const WHOLE = { left: 0, top: 0, width: 1, height: 0.25 };

async function plain(
  colour: string,
  format: "png" | "jpeg" | "webp" | "gif" | "avif" = "png",
): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="150"><rect width="200" height="150" fill="${colour}"/><circle cx="140" cy="70" r="36" fill="#ffffff"/></svg>`;
  return sharp(Buffer.from(svg)).flatten().toFormat(format).toBuffer();
}

const green = ({ h, s }: { h: number; s: number }) => h > 95 && h < 165 && s > 0.15;
const blue = ({ h, s }: { h: number; s: number }) => h > 205 && h < 245 && s > 0.4;

describe("references", () => {
  it("contribute their colours to the picture", async () => {
    const without = await draw("a girl with pink hair", 3);
    const withGreen = await draw("a girl with pink hair", 3, [512, 512], [await plain("#1f8f3a")]);
    expect(await shareOf(withGreen, WHOLE, green)).toBeGreaterThan(
      (await shareOf(without, WHOLE, green)) + 0.2,
    );
  });

  it("leave hair to the prompt", async () => {
    const png = await draw("a girl with blue hair, portrait", 3, [512, 512], [await plain("#c8402f")]);
    expect(await shareOf(png, HAIR_REGION, blue)).toBeGreaterThan(0.22);
  });

  it("contribute their hair colour if the prompt names none", async () => {
    const portrait = await draw("a girl with blue hair, portrait", 3);
    const png = await draw("same girl at night, red dress, portrait", 9, [512, 512], [portrait]);
    expect(await shareOf(png, HAIR_REGION, blue)).toBeGreaterThan(0.22);
  });

  it.each(["jpeg", "webp", "gif", "avif"] as const)("may be %s", async (format) => {
    expect((await draw("a forest", 1, [256, 256], [await plain("#336699", format)])).length).toBeGreaterThan(
      1000,
    );
  });

  it("all count, and the same references give the same bytes", async () => {
    const [one, two] = [await plain("#c8402f"), await plain("#2f5fc8")];
    const first = await draw("a girl", 1, [256, 256], [one, two]);
    const again = await draw("a girl", 1, [256, 256], [one, two]);
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(await draw("a girl", 1, [256, 256], [one])))).toBe(false);
  });

  it("that are not pictures are named in the error", async () => {
    const broken = new Uint8Array([1, 2, 3, 4]);
    await expect(draw("a girl", 1, [256, 256], [await plain("#336699"), broken])).rejects.toThrow(
      /Reference image 2/,
    );
  });
});
