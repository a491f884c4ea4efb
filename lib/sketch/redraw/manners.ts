import sharp from "sharp";
import { free, open, type Pixels, replace, settle } from "@/lib/sketch/finish";
import { canvas, type Treatment, watercolor } from "@/lib/sketch/painterly";
import { applyTreatments } from "@/lib/sketch/treatments";
import { dabbed, embossed } from "./dabs";
import { inked, inkLines, quantise } from "./ink";
import { smooth } from "./smooth";

/** The styles in which a reference itself can be redrawn. */
export type Manner =
  | "anime"
  | "comic"
  | "manga"
  | "watercolor"
  | "oil"
  | "pencil"
  | "pixel"
  | "flat"
  | "retro"
  | "noir"
  | "ukiyoe"
  | "cyberpunk"
  | "plain";

const unitOf = ({ width, height }: Pixels) => Math.min(width, height) / 1024;
const reachOf = (pixels: Pixels, wide: number) => Math.max(2, Math.round(wide * unitOf(pixels)));

const anime: Treatment = async (pixels) => {
  const unit = unitOf(pixels);
  const soft = smooth(pixels, reachOf(pixels, 4), 17, 1);
  const cel = quantise(dabbed(soft, reachOf(pixels, 4)), 7, 1.26, 1.26);
  const lines = await inkLines(soft, { breadth: 1.5 * unit, sharpness: 0.45, threshold: 2.2 });
  free(soft.data);
  return replace(inked(cel, lines, 0.5), (drawn) =>
    settle(open(drawn).modulate({ brightness: 1.05, saturation: 1.08 })),
  );
};

/** Blurred lightness, 0–255. */
const softLight = (pixels: Pixels, sigma: number): Promise<Uint8Array> =>
  open(pixels).greyscale().blur(sigma).extractChannel(0).raw().toBuffer();

/**
 * Adds halftone dots to dark areas, in place. Frees the lightness.
 * @param below the lightness, 0–255, below which dots appear
 */
function halftone(pixels: Pixels, light: Uint8Array, cell: number, below: number, strength: number): Pixels {
  const { data, width } = pixels;
  const [cos, sin] = [Math.cos(0.6) / cell, Math.sin(0.6) / cell];
  for (let index = 0; index < light.length; index++) {
    const dark = 1 - (light[index] ?? 0) / below;
    if (dark <= 0) continue;
    const x = index % width;
    const y = Math.floor(index / width);
    const u = x * cos - y * sin;
    const v = x * sin + y * cos;
    const reach = 0.16 + 0.3 * dark;
    if ((u - Math.floor(u) - 0.5) ** 2 + (v - Math.floor(v) - 0.5) ** 2 > reach ** 2) continue;
    for (let at = index * 3; at < index * 3 + 3; at++) data[at] = (data[at] ?? 0) * (1 - strength);
  }
  free(light);
  return pixels;
}

const comic: Treatment = async (pixels) => {
  const unit = unitOf(pixels);
  const soft = smooth(pixels, reachOf(pixels, 4), 20, 2);
  const lines = await inkLines(soft, { breadth: 2.2 * unit, sharpness: 0.5, threshold: 2 });
  const light = await softLight(soft, 2);
  const drawn = inked(quantise(soft, 5, 1.26, 1.2), lines, 0.12);
  return halftone(drawn, light, Math.max(4, 7 * unit), 105, 0.45);
};

const manga: Treatment = async (pixels) => {
  const unit = unitOf(pixels);
  const soft = smooth(pixels, reachOf(pixels, 5), 18, 2);
  const lines = await inkLines(soft, { breadth: 1.7 * unit, sharpness: 0.6, threshold: 1.8 });
  const light = await softLight(soft, 2);
  const drawn = inked(quantise(soft, 4, 0, 1.5), lines, 0);
  return halftone(drawn, light, Math.max(4, 6 * unit), 150, 0.55);
};

const pencil: Treatment = async (pixels) => {
  const unit = unitOf(pixels);
  const soft = smooth(pixels, reachOf(pixels, 3), 14, 1);
  const grey: Uint8Array = await open(soft).greyscale().extractChannel(0).raw().toBuffer();
  const wide = await softLight(soft, 14 * unit);
  const lines = await inkLines(soft, { breadth: 1.2 * unit, sharpness: 0.4, threshold: 1.2 });
  const { width, height } = pixels;
  const { data } = soft;
  const gap = Math.max(3, Math.round(5 * unit));
  for (let index = 0; index < grey.length; index++) {
    const x = index % width;
    const y = Math.floor(index / width);
    const light = grey[index] ?? 0;
    // A picture divided by its own blur is white where it is flat and grey where it changes, like pencil on paper.
    const dodged = Math.min(1, (light + 12) / ((wide[index] ?? 0) + 12));
    // Hatching, crossed in dark areas.
    const one = (x + y) % gap < gap * 0.45 ? Math.max(0, 0.62 - light / 255) * 0.75 : 0;
    const two = (x - y + height) % gap < gap * 0.4 ? Math.max(0, 0.34 - light / 255) * 0.9 : 0;
    const tone = 0.86 + 0.14 * (light / 255);
    const value =
      248 * tone * dodged * Math.sqrt(dodged) * (0.25 + 0.75 * (lines[index] ?? 1)) * (1 - one) * (1 - two);
    data[index * 3] = value;
    data[index * 3 + 1] = value * 0.99;
    data[index * 3 + 2] = value * 0.965;
  }
  free(grey, wide, lines);
  return soft;
};

const pixel: Treatment = async (pixels) => {
  const { width, height } = pixels;
  const cell = Math.max(4, Math.round(Math.min(width, height) / 112));
  const soft = quantise(smooth(pixels, reachOf(pixels, 3), 18, 1), 9, 1.3, 1.06);
  const small = await open(soft)
    .resize(Math.ceil(width / cell), Math.ceil(height / cell), { fit: "fill", kernel: "cubic" })
    .sharpen({ sigma: 0.8 })
    .png({ palette: true, colours: 32, dither: 0 })
    .toBuffer();
  free(soft.data);
  return settle(sharp(small).resize(width, height, { fit: "fill", kernel: "nearest" }));
};

const painted: Treatment = async (pixels) => {
  const broad = dabbed(pixels, reachOf(pixels, 6));
  const fine = await replace(broad, async (from) => dabbed(from, reachOf(pixels, 3)));
  const rich = await replace(fine, (from) =>
    settle(open(from).modulate({ saturation: 1.2 }).linear(1.06, -5)),
  );
  const raised = await replace(rich, async (from) =>
    embossed(from, 0.5, Math.max(1, Math.round(unitOf(pixels) * 2))),
  );
  return replace(raised, canvas);
};

const washed: Treatment = async (pixels) => {
  const soft = smooth(pixels, reachOf(pixels, 4), 22, 2);
  const pen = { breadth: 1.1 * unitOf(pixels), sharpness: 0.25, threshold: 1.6 };
  const lines = await inkLines(soft, pen);
  return replace(inked(quantise(soft, 8, 1.16, 1.24), lines, 0.9), watercolor);
};

/** Flat surfaces and fine outlines, as of a woodblock. */
async function woodcut(pixels: Pixels): Promise<Pixels> {
  const soft = smooth(pixels, reachOf(pixels, 5), 24, 2);
  const lines = await inkLines(soft, { breadth: 1.4 * unitOf(pixels), sharpness: 0.5, threshold: 1.8 });
  return inked(quantise(soft, 6, 1, 1.15), lines, 0.25);
}

const MANNERS: Record<Manner, Treatment> = {
  anime,
  comic,
  manga,
  pencil,
  pixel,
  watercolor: washed,
  oil: painted,
  flat: async (pixels) => quantise(smooth(pixels, reachOf(pixels, 5), 26, 3), 5, 1.2, 1.1),
  retro: (pixels) => applyTreatments(pixels, { styles: ["retro"], tones: [] }),
  noir: (pixels) => applyTreatments(pixels, { styles: ["noir"], tones: [] }),
  ukiyoe: async (pixels) => {
    const drawn = await woodcut(pixels);
    return replace(drawn, (from) => applyTreatments(from, { styles: ["ukiyoe"], tones: [] }));
  },
  cyberpunk: (pixels) => applyTreatments(pixels, { styles: ["cyberpunk"], tones: ["vivid"] }),
  plain: async (pixels) => pixels,
};

/** Redraws a picture in another style; its composition, people and things stay. */
export const redraw = (pixels: Pixels, manner: Manner): Promise<Pixels> => MANNERS[manner](pixels);
