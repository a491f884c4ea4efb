import sharp from "sharp";
import { renderSketch } from "@/lib/sketch/render-sketch";

/** A region of a picture, in shares of its width and height. */
export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The hair's region in a portrait: the upper middle. */
export const HAIR_REGION: Region = { left: 0.28, top: 0.1, width: 0.44, height: 0.32 };

export async function draw(
  prompt: string,
  seed = 1,
  [width, height]: readonly [number, number] = [256, 256],
  references: Uint8Array[] = [],
): Promise<Uint8Array> {
  return (await renderSketch({ prompt, seed, width, height, references })).image;
}

/** Hue (degrees), saturation and lightness (0–1) of every pixel in a region. */
async function hslOf(png: Uint8Array, region: Region): Promise<{ h: number; s: number; l: number }[]> {
  const image = sharp(png);
  const { width, height } = await image.metadata();
  const { data } = await image
    .extract({
      left: Math.round(region.left * width),
      top: Math.round(region.top * height),
      width: Math.round(region.width * width),
      height: Math.round(region.height * height),
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels: { h: number; s: number; l: number }[] = [];
  for (let index = 0; index + 2 < data.length; index += 3) {
    const [r, g, b] = [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0].map((v) => v / 255) as [
      number,
      number,
      number,
    ];
    const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
    const [l, d] = [(high + low) / 2, high - low];
    const turn =
      d === 0 ? 0 : high === r ? ((g - b) / d + 6) % 6 : high === g ? (b - r) / d + 2 : (r - g) / d + 4;
    pixels.push({ h: turn * 60, s: d === 0 ? 0 : d / (1 - Math.abs(2 * l - 1)), l });
  }
  return pixels;
}

/** The share of a region's pixels that satisfy a test, 0–1. */
export async function shareOf(
  png: Uint8Array,
  region: Region,
  test: (pixel: { h: number; s: number; l: number }) => boolean,
): Promise<number> {
  const pixels = await hslOf(png, region);
  return pixels.filter(test).length / pixels.length;
}
