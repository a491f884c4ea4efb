import sharp from "sharp";

/** Coarse grain rather than per-pixel noise, which would take thirty times as long to make, encode and decode. */
const GRAINS = sharp({
  create: {
    width: 32,
    height: 32,
    channels: 3,
    background: "#446688",
    noise: { type: "gaussian", mean: 128, sigma: 40 },
  },
})
  .png()
  .toBuffer();

/** A picture with content throughout, so that a truncated one is detectable. */
export async function picture(width: number, height: number, format: "png" | "jpeg" | "webp" = "png") {
  return sharp(await GRAINS)
    .resize(width, height, { fit: "fill", kernel: "nearest" })
    .toFormat(format)
    .toBuffer();
}

export const HTML = Buffer.from("<!doctype html><title>Bad gateway</title>");
export const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024"><rect/></svg>',
);
export const JSON_BYTES = Buffer.from('{"error":"nothing here"}');
