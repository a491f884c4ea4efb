import sharp, { type Sharp } from "sharp";
import type { Drawing } from "./drawing";
import type { Random } from "./random";

/** Raw 8-bit RGB pixels, tightly packed. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

const raw = ({ width, height }: Pixels) => ({ raw: { width, height, channels: 3 as const } });

/** Opens pixels with sharp. */
export function open(pixels: Pixels): Sharp {
  return sharp(pixels.data, raw(pixels));
}

/** Encodes pixels as the PNG that leaves the engine. */
export const encode = (pixels: Pixels): Promise<Uint8Array> => toPng(open(pixels));

/** Encodes an image as the PNG that leaves the engine, in memory of its own. */
export async function toPng(image: Sharp): Promise<Uint8Array> {
  const png = await image.png({ compressionLevel: 6, adaptiveFiltering: false }).toBuffer();
  const copy = new Uint8Array(png);
  free(png);
  return copy;
}

/**
 * Releases the memory of buffers at once and leaves them empty. The garbage collector takes them for a few small objects,
 * and would let more than 60 MB of pixels pile up.
 */
export function free(...buffers: readonly ArrayBufferView[]): void {
  for (const { buffer } of buffers) if (buffer instanceof ArrayBuffer && !buffer.detached) buffer.transfer(0);
}

/** Makes new pixels from others, which are freed. */
export async function replace(pixels: Pixels, make: (from: Pixels) => Promise<Pixels>): Promise<Pixels> {
  const made = await make(pixels);
  if (made !== pixels) free(pixels.data);
  return made;
}

/** Runs a sharp pipeline and returns its pixels. */
export async function settle(image: Sharp): Promise<Pixels> {
  const { data, info } = await image
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

type Tile = { input: Buffer; raw: { width: number; height: number; channels: 4 } };

/** A tile of paper grain: black and white noise of low opacity, from the seed. Its grains grow with the scale. */
async function grainTile(random: Random, strength: number, scale: number): Promise<Tile> {
  const size = 256;
  const data = Buffer.alloc(size * size * 4);
  for (let index = 0; index < data.length; index += 4) {
    const value = random.next() < 0.5 ? 0 : 255;
    data[index] = value;
    data[index + 1] = value;
    data[index + 2] = value;
    data[index + 3] = Math.floor(random.next() * strength);
  }
  if (scale === 1) return { input: data, raw: { width: size, height: size, channels: 4 } };
  const raw = { width: size * scale, height: size * scale, channels: 4 as const };
  const input = await sharp(data, { raw: { width: size, height: size, channels: 4 } })
    .resize(raw.width, raw.height, { kernel: "nearest" })
    .raw()
    .toBuffer();
  return { input, raw };
}

/**
 * Adds bloom, a vignette and a touch of grain, which make flat vector shapes look like a finished print.
 * @param scale of the pixels relative to the requested size
 */
export async function finishPicture(
  pixels: Pixels,
  { styles, isScenery, edge }: Pick<Drawing, "styles" | "isScenery" | "edge">,
  random: Random,
  scale = 1,
): Promise<Pixels> {
  const { width, height } = pixels;
  const flat = styles.some((style) => style === "flat" || style === "pixel" || style === "lineart");
  if (flat) return pixels;
  const bloom = await open(pixels)
    .resize(Math.round(width / scale / 4), Math.round(height / scale / 4))
    .linear(1.25, -70)
    .blur(9)
    .resize(width, height, { fit: "fill" })
    .linear(0.16, 0)
    .raw()
    .toBuffer();
  const vignette = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><radialGradient id="v" cx=".5" cy=".46" r=".78"><stop offset=".62" stop-color="${edge}" stop-opacity="0"/><stop offset="1" stop-color="${edge}" stop-opacity=".34"/></radialGradient></defs><rect width="100%" height="100%" fill="url(#v)"/></svg>`,
  );
  const grain = await grainTile(random, 9, scale);
  // Landscapes live on colour, and their haze takes some of it away.
  const richer = isScenery
    ? await settle(open(pixels).modulate({ saturation: 1.22 }).linear(1.06, -8))
    : pixels;
  const finished = await settle(
    open(richer).composite([
      { input: bloom, raw: { width, height, channels: 3 }, blend: "screen" },
      { input: vignette },
      { input: grain.input, raw: grain.raw, tile: true },
    ]),
  );
  free(bloom, ...(isScenery ? [richer.data] : []));
  return finished;
}
