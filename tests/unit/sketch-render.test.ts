import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { FIXED_RATIOS, SIZES } from "@/lib/contract/aspect-ratios";
import { composePicture } from "@/lib/sketch/compose";
import { createRandom } from "@/lib/sketch/random";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { renderSketch } from "@/lib/sketch/render-sketch";
import { draw, shareOf } from "./sketch-pixels";

const PROMPT = "a cute anime girl with blue hair, detailed portrait";

async function difference(one: Uint8Array, two: Uint8Array): Promise<number> {
  const small = (png: Uint8Array) => sharp(png).resize(32, 32, { fit: "fill" }).raw().toBuffer();
  const [a, b] = await Promise.all([small(one), small(two)]);
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

describe("the picture", () => {
  it.each(FIXED_RATIOS)("is an 8-bit sRGB PNG without alpha of the exact size for %s", async (ratio) => {
    const { width, height } = SIZES[ratio];
    const png = await draw("a lemon", 3, [width, height]);
    const metadata = await sharp(png).metadata();
    expect(metadata).toMatchObject({
      format: "png",
      width,
      height,
      channels: 3,
      depth: "uchar",
      space: "srgb",
      hasAlpha: false,
    });
  });

  it("is the same for the same input, and different for another seed", async () => {
    const [one, again, other] = [await draw(PROMPT, 7), await draw(PROMPT, 7), await draw(PROMPT, 8)];
    expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
    expect(await difference(one, other)).toBeGreaterThan(10);
  });

  it("changes visibly with each style", async () => {
    const plain = await draw(PROMPT, 4);
    for (const style of ["watercolor", "line art", "noir", "pixel art", "sepia", "ukiyo-e", "oil painting"]) {
      const styled = await draw(`${PROMPT}, ${style}`, 4);
      expect(await difference(plain, styled), style).toBeGreaterThan(6);
    }
  });

  it("leaves no pixels for garbage collection", async () => {
    const side = 512;
    await draw(PROMPT, 1, [side, side]);
    const before = process.memoryUsage().external;
    const { byteLength } = await draw(PROMPT, 2, [side, side]);
    expect(process.memoryUsage().external - before - byteLength).toBeLessThan(side * side * 3);
  });

  it("stops when its signal is aborted", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(
      renderSketch({ prompt: PROMPT, seed: 1, width: 256, height: 256, references: [], signal }),
    ).rejects.toThrow("enough");
  });
});

describe("odd prompts", () => {
  it.each([
    ["nothing", ""],
    ["markup", `<script>alert("x")</script> & <svg onload='x'> ]]> girl`],
    ["2,000 emoji", "🦊".repeat(2000)],
    ["right to left", "فتاة ذات شعر أزرق ‮ girl with blue hair"],
    ["a long prompt", "blue hair, red dress, night city, ".repeat(58)],
    ["control characters", "girl\u0000\u0007 with\ud800 hair"],
  ])("draws %s", async (_name, prompt) => {
    const before = process.cpuUsage();
    expect((await sharp(await draw(prompt, 1, [256, 256])).metadata()).width).toBe(256);
    expect(process.cpuUsage(before).user).toBeLessThan(8_000_000);
  });

  it("puts none of the prompt's text into the SVG", () => {
    const prompt = `zebraquux <b>&"girl"</b> blue hair`;
    const { backdrop, figures } = composePicture({
      brief: readPrompt(prompt),
      random: createRandom(1),
      width: 512,
      height: 512,
    });
    expect(backdrop + figures).not.toContain("zebraquux");
    expect(backdrop + figures).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("draws every place, animal and thing without broken numbers", () => {
    const subjects = [
      "city",
      "neon city",
      "rooftop",
      "beach",
      "forest",
      "cherry blossoms",
      "garden",
      "mountains",
      "space",
      "library",
      "café",
      "bedroom",
      "castle",
      "desert",
      "snow",
      "underwater",
      "festival",
      "village",
      "waterfall",
      "meadow",
      "river in autumn",
      "grand canyon",
      "rice terraces",
      "savanna",
      "jungle",
      "erupting volcano",
      "theatre stage",
      "crystal cave",
      "shinto shrine",
      "train station",
      "rainy street",
      "dragon over a castle",
      "full body woman in a blouse",
      "full body man in a suit",
      "full body woman in a kimono",
      "a girl with a horse",
      "a girl with a bird",
      "cat",
      "dog",
      "fox",
      "owl",
      "bird",
      "koi",
      "rabbit",
      "deer",
      "horse",
      "dragon",
      "bear",
      "butterfly",
      "fruit bowl",
      "vase",
      "coffee",
      "ramen",
      "cake",
      "robot",
      "car",
      "stack of books",
      "lemons in a bowl",
      "a lighthouse and a sailboat",
      "a sunflower field at night",
      "a woman with an umbrella",
      "full body man with an umbrella",
      "full body woman reading a book",
      "an old bald man with a beard",
    ];
    for (const subject of subjects) {
      const { backdrop, figures } = composePicture({
        brief: readPrompt(subject),
        random: createRandom(5),
        width: 512,
        height: 512,
      });
      expect(backdrop + figures, subject).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe("a chibi", () => {
  it("is drawn whole, with a large head", async () => {
    for (const seed of [1, 2, 3]) {
      const png = await draw("chibi girl with red hair, blue dress, white background", seed);
      const head = { left: 0.2, top: 0.08, width: 0.6, height: 0.42 };
      const feet = { left: 0.3, top: 0.9, width: 0.4, height: 0.08 };
      const isRed = ({ h, s, l }: { h: number; s: number; l: number }) =>
        (h < 12 || h > 345) && s > 0.5 && l > 0.2 && l < 0.7;
      expect(await shareOf(png, head, isRed)).toBeGreaterThan(0.12);
      expect(await shareOf(png, feet, ({ l }) => l < 0.9)).toBeGreaterThan(0.05);
      expect(await shareOf(png, { left: 0, top: 0.985, width: 1, height: 0.015 }, ({ l }) => l > 0.9)).toBe(
        1,
      );
    }
  });
});
