import sharp, { type Sharp } from "sharp";
import type { Brief } from "./brief";
import type { Random } from "./random";

/** Raw 8-bit pixels, three channels, no gaps. */
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

/** Runs a sharp chain to raw pixels again. */
export async function settle(image: Sharp): Promise<Pixels> {
  const { data, info } = await image
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A tile of paper grain as greyscale noise about 128, drawn from the seed. */
function grainTile(
  random: Random,
  strength: number,
): { input: Buffer; raw: { width: number; height: number; channels: 4 } } {
  const size = 256;
  const data = Buffer.alloc(size * size * 4);
  for (let index = 0; index < data.length; index += 4) {
    const value = random.next() < 0.5 ? 0 : 255;
    data[index] = value;
    data[index + 1] = value;
    data[index + 2] = value;
    data[index + 3] = Math.floor(random.next() * strength);
  }
  return { input: data, raw: { width: size, height: size, channels: 4 } };
}

/** Adds bloom, vignette and a breath of grain: what makes flat vector shapes look like a finished print. */
export async function finishPicture(
  pixels: Pixels,
  brief: Brief,
  edge: string,
  random: Random,
): Promise<Pixels> {
  const { width, height } = pixels;
  const flat = brief.styles.some((style) => style === "flat" || style === "pixel" || style === "lineart");
  if (flat) return pixels;
  const bloom = await open(pixels)
    .resize(Math.round(width / 4), Math.round(height / 4))
    .linear(1.25, -70)
    .blur(9)
    .resize(width, height, { fit: "fill" })
    .linear(0.16, 0)
    .raw()
    .toBuffer();
  const vignette = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><radialGradient id="v" cx=".5" cy=".46" r=".78"><stop offset=".62" stop-color="${edge}" stop-opacity="0"/><stop offset="1" stop-color="${edge}" stop-opacity=".34"/></radialGradient></defs><rect width="100%" height="100%" fill="url(#v)"/></svg>`,
  );
  const grain = grainTile(random, 9);
  // Landscapes live on colour alone, and their hazes take some of it away.
  const richer =
    brief.subject.kind === "scenery"
      ? open(pixels).modulate({ saturation: 1.22 }).linear(1.06, -8)
      : open(pixels);
  return settle(
    open(await settle(richer)).composite([
      { input: bloom, raw: { width, height, channels: 3 }, blend: "screen" },
      { input: vignette },
      { input: grain.input, raw: grain.raw, tile: true },
    ]),
  );
}
