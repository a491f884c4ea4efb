import sharp from "sharp";

/** A picture with something in it, so that half of it is not a whole one. */
export function picture(width: number, height: number, format: "png" | "jpeg" | "webp" = "png") {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
  return sharp({ create: { width, height, channels: 3, background: "#446688", noise } })
    .toFormat(format)
    .toBuffer();
}

export const HTML = Buffer.from("<!doctype html><title>Bad gateway</title>");
export const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024"><rect/></svg>',
);
export const JSON_BYTES = Buffer.from('{"error":"nothing here"}');
