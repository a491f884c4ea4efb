import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { FIXED_RATIOS, SIZES } from "@/lib/contract/aspect-ratios";
import { composePicture } from "@/lib/models/sketch/compose";
import { createRandom } from "@/lib/models/sketch/random";
import { readPrompt } from "@/lib/models/sketch/read-prompt";
import { renderSketch } from "@/lib/models/sketch/render-sketch";
import { draw } from "./sketch-pixels";

const PROMPT = "a cute anime girl with blue hair, detailed portrait";

async function difference(one: Uint8Array, two: Uint8Array): Promise<number> {
  const small = (png: Uint8Array) => sharp(png).resize(32, 32, { fit: "fill" }).raw().toBuffer();
  const [a, b] = await Promise.all([small(one), small(two)]);
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

describe("the picture", () => {
  it.each(FIXED_RATIOS)("is an 8-bit sRGB PNG without alpha of the exact size for %s", async (ratio) => {
    const { width, height } = SIZES[ratio];
    const png = await draw(PROMPT, 3, [width, height]);
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

  it("is the same for the same input and another for another seed", async () => {
    const [one, again, other] = [await draw(PROMPT, 7), await draw(PROMPT, 7), await draw(PROMPT, 8)];
    expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
    expect(await difference(one, other)).toBeGreaterThan(10);
  });

  it("changes visibly with each word of style", async () => {
    const plain = await draw(PROMPT, 4);
    for (const style of ["watercolor", "line art", "noir", "pixel art", "sepia", "ukiyo-e", "oil painting"]) {
      const styled = await renderSketch({
        prompt: `${PROMPT}, ${style}`,
        seed: 4,
        width: 512,
        height: 512,
        references: [],
      });
      expect(await difference(plain, styled), style).toBeGreaterThan(6);
    }
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
    const started = performance.now();
    expect((await sharp(await draw(prompt, 1, [256, 256])).metadata()).width).toBe(256);
    expect(performance.now() - started).toBeLessThan(4000);
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

  it("draws every place, animal and thing without a broken number", () => {
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
