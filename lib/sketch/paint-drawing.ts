import sharp, { type Sharp } from "sharp";
import type { Drawing } from "./drawing";
import { addLight, isLit, unlit } from "./enlarge-light";
import { finishPicture, free, open, type Pixels, replace, settle, toPng } from "./finish";
import { createRandom } from "./random";
import { applyTreatments } from "./treatments";

/** Pixel art keeps its hard edges and colours at any size. */
const CELLS = "pixel";

/**
 * Renders a drawing: the same drawing gives the same bytes.
 * @param scale pixels per unit of the drawing
 * @returns a PNG, 8 bits, sRGB, without alpha
 * @throws Error when the signal is aborted
 */
export async function paintDrawing(
  drawing: Drawing,
  { scale = 1, signal }: { scale?: number; signal?: AbortSignal | undefined } = {},
): Promise<Uint8Array> {
  const isOfCells = drawing.styles.includes(CELLS);
  const pixels = await paintPixels(drawing, { scale: isOfCells ? 1 : scale, signal });
  const png = await toPng(isOfCells ? repeated(pixels, scale) : open(pixels));
  free(pixels.data);
  return png;
}

/** Renders a drawing to pixels, before encoding. */
export async function paintPixels(
  drawing: Drawing,
  { scale = 1, signal }: { scale?: number; signal?: AbortSignal | undefined } = {},
): Promise<Pixels> {
  const { backdrop, figures, depth, chance } = drawing;
  const isLarge = scale > 1;
  // An out-of-focus backdrop gains nothing from more pixels.
  const seen = isLarge && depth > 0 ? 1 : scale;
  const painted = sharp(sheet(drawing, backdrop, seen), UNBOUND);
  const back = await settle(depth > 0 ? painted.blur(depth * seen) : painted);
  signal?.throwIfAborted();
  const ground = seen === scale ? back : await enlarged(back, scale);
  const front = (inside: string, by: number) => ({ input: sheet(drawing, inside, by), ...UNBOUND });
  const isShaded = isLarge && isLit(figures);
  const whole = await settle(open(ground).composite([front(isShaded ? unlit(figures) : figures, scale)]));
  signal?.throwIfAborted();
  if (isShaded) {
    const small = seen === 1 ? back : await settle(open(back).resize(drawing.width, drawing.height));
    const lit = await settle(open(small).composite([front(figures, 1)]));
    const plain = await settle(open(small).composite([front(unlit(figures), 1)]));
    addLight(whole, lit, plain, scale);
    free(small.data, lit.data, plain.data);
  }
  free(back.data, ground.data);
  signal?.throwIfAborted();
  const grain = createRandom(chance).fork("grain");
  const finished = await replace(whole, (pixels) => finishPicture(pixels, drawing, grain, scale));
  return replace(finished, (pixels) => applyTreatments(pixels, drawing, scale));
}

const enlarged = (pixels: Pixels, scale: number): Promise<Pixels> =>
  settle(open(pixels).resize(pixels.width * scale, pixels.height * scale, { fit: "fill", kernel: "cubic" }));

/** The canvas has a bounded size, while the SVG's text may be long. */
const UNBOUND = { unlimited: true } as const;

/** One of the drawing's layers as an SVG at a given scale. */
function sheet({ width, height }: Drawing, inside: string, scale: number): Buffer {
  const size = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`);
}

function repeated(pixels: Pixels, scale: number): Sharp {
  const [width, height] = [pixels.width * scale, pixels.height * scale];
  return open(pixels).resize(width, height, { fit: "fill", kernel: "nearest" });
}
