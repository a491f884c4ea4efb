import sharp, { type Sharp } from "sharp";
import type { Drawing } from "./drawing";
import { finishPicture, open, type Pixels, settle } from "./finish";
import { createRandom } from "./random";
import { applyTreatments } from "./treatments";

/** Cells of a picture have sharp edges in any size, and the same colours. */
const CELLS = "pixel";

/**
 * Paints a drawing: the same one gives the same bytes.
 * @param scale how many pixels each of its units becomes, in both directions
 * @returns a PNG, 8 bits, sRGB, without alpha
 * @throws Error when the signal is aborted
 */
export async function paintDrawing(
  drawing: Drawing,
  { scale = 1, signal }: { scale?: number; signal?: AbortSignal | undefined } = {},
): Promise<Uint8Array> {
  const isOfCells = drawing.styles.includes(CELLS);
  const pixels = await paintPixels(drawing, { scale: isOfCells ? 1 : scale, signal });
  const whole = isOfCells ? enlarged(pixels, scale) : open(pixels);
  return new Uint8Array(await whole.png({ compressionLevel: 6, adaptiveFiltering: false }).toBuffer());
}

/** Paints a drawing up to where it would be written to a file. */
export async function paintPixels(
  drawing: Drawing,
  { scale = 1, signal }: { scale?: number; signal?: AbortSignal | undefined } = {},
): Promise<Pixels> {
  const { backdrop, figures, depth, chance } = drawing;
  const painted = sharp(sheet(drawing, backdrop, scale), UNBOUND);
  const back = await settle(depth > 0 ? painted.blur(depth * scale) : painted);
  signal?.throwIfAborted();
  const front = { input: sheet(drawing, figures, scale), ...UNBOUND };
  const whole = await settle(open(back).composite([front]));
  signal?.throwIfAborted();
  const finished = await finishPicture(whole, drawing, createRandom(chance).fork("grain"), scale);
  return applyTreatments(finished, drawing, scale);
}

/** What is drawn here has a bounded size; a drawing's text may be long. */
const UNBOUND = { unlimited: true } as const;

/** One of the drawing's sheets as an SVG of as many pixels as are wanted. */
function sheet({ width, height }: Drawing, inside: string, scale: number): Buffer {
  const size = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`);
}

function enlarged(pixels: Pixels, scale: number): Sharp {
  const [width, height] = [pixels.width * scale, pixels.height * scale];
  return open(pixels).resize(width, height, { fit: "fill", kernel: "nearest" });
}
