import sharp from "sharp";
import { open, type Pixels, settle } from "@/lib/sketch/finish";
import { canvas, type Treatment, watercolor } from "@/lib/sketch/painterly";
import { dabbed, embossed } from "./dabs";
import { inked, inkLines, quantise } from "./ink";
import { smooth } from "./smooth";

/** The manners in which a reference itself is redrawn. */
export type Manner =
  | "anime"
  | "comic"
  | "manga"
  | "watercolor"
  | "oil"
  | "pencil"
  | "pixel"
  | "flat"
  | "plain";

const unitOf = ({ width, height }: Pixels) => Math.min(width, height) / 1024;
const reachOf = (pixels: Pixels, wide: number) => Math.max(2, Math.round(wide * unitOf(pixels)));

const anime: Treatment = async (pixels) => {
  const unit = unitOf(pixels);
  const soft = smooth(pixels, reachOf(pixels, 4), 17, 1);
  const flat = dabbed(soft, reachOf(pixels, 4));
  const cel = quantise(flat, 7, 1.26, 1.26);
  const drawn = inked(
    cel,
    await inkLines(soft, { breadth: 1.5 * unit, sharpness: 0.45, threshold: 2.2 }),
    0.5,
  );
  return settle(open(drawn).modulate({ brightness: 1.05, saturation: 1.08 }));
};

/** Darkens a picture with dots where it is dark, as a printed page has them; `below` is the lightness, 0–255, from which on. */
async function halftone(
  { data, width, height }: Pixels,
  tone: Pixels,
  cell: number,
  below: number,
  strength: number,
): Promise<Pixels> {
  const light: Uint8Array = await open(tone).greyscale().blur(2).extractChannel(0).raw().toBuffer();
  const out = Uint8Array.from(data);
  const [cos, sin] = [Math.cos(0.6) / cell, Math.sin(0.6) / cell];
  for (let index = 0; index < light.length; index++) {
    const dark = 1 - (light[index] ?? 0) / below;
    if (dark <= 0) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    const [u, v] = [x * cos - y * sin, x * sin + y * cos];
    const away = Math.hypot(u - Math.floor(u) - 0.5, v - Math.floor(v) - 0.5);
    if (away > 0.16 + 0.3 * dark) continue;
    for (let channel = 0; channel < 3; channel++) {
      out[index * 3 + channel] = (out[index * 3 + channel] ?? 0) * (1 - strength);
    }
  }
  return { data: out, width, height };
}

const comic: Treatment = async (pixels) => {
  const unit = unitOf(pixels);
  const soft = smooth(pixels, reachOf(pixels, 4), 20, 2);
  const cel = quantise(soft, 5, 1.26, 1.2);
  const drawn = inked(cel, await inkLines(soft, { breadth: 2.2 * unit, sharpness: 0.5, threshold: 2 }), 0.12);
  return halftone(drawn, soft, Math.max(4, 7 * unit), 105, 0.45);
};

const manga: Treatment = async (pixels) => {
  const unit = unitOf(pixels);
  const soft = smooth(pixels, reachOf(pixels, 5), 18, 2);
  const grey = await settle(
    sharp(
      await open(quantise(soft, 4, 0, 1.5))
        .greyscale()
        .png({ compressionLevel: 0 })
        .toBuffer(),
    ).toColourspace("srgb"),
  );
  const drawn = inked(grey, await inkLines(soft, { breadth: 1.7 * unit, sharpness: 0.6, threshold: 1.8 }), 0);
  return halftone(drawn, soft, Math.max(4, 6 * unit), 150, 0.55);
};

const pencil: Treatment = async (pixels) => {
  const unit = unitOf(pixels);
  const soft = smooth(pixels, reachOf(pixels, 3), 14, 1);
  const grey: Uint8Array = await open(soft).greyscale().extractChannel(0).raw().toBuffer();
  const wide: Uint8Array = await open(soft)
    .greyscale()
    .blur(14 * unit)
    .extractChannel(0)
    .raw()
    .toBuffer();
  const lines = await inkLines(soft, { breadth: 1.2 * unit, sharpness: 0.4, threshold: 1.2 });
  const { width, height } = pixels;
  const data = new Uint8Array(width * height * 3);
  const gap = Math.max(3, Math.round(5 * unit));
  for (let index = 0; index < grey.length; index++) {
    const [x, y] = [index % width, Math.floor(index / width)];
    const light = grey[index] ?? 0;
    // What a copier makes of a picture divided by its own blur: paper, and graphite where it changes.
    const dodged = Math.min(1, (light + 12) / ((wide[index] ?? 0) + 12));
    // Hatching, twice over in the dark.
    const one = (x + y) % gap < gap * 0.45 ? Math.max(0, 0.62 - light / 255) * 0.75 : 0;
    const two = (x - y + height) % gap < gap * 0.4 ? Math.max(0, 0.34 - light / 255) * 0.9 : 0;
    const tone = 0.86 + 0.14 * (light / 255);
    const value = 248 * tone * dodged ** 1.5 * (0.25 + 0.75 * (lines[index] ?? 1)) * (1 - one) * (1 - two);
    data[index * 3] = value;
    data[index * 3 + 1] = value * 0.99;
    data[index * 3 + 2] = value * 0.965;
  }
  return { data, width, height };
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
  return settle(sharp(small).resize(width, height, { fit: "fill", kernel: "nearest" }));
};

const painted: Treatment = async (pixels) => {
  const broad = dabbed(pixels, reachOf(pixels, 6));
  const fine = dabbed(broad, reachOf(pixels, 3));
  const rich = await settle(open(fine).modulate({ saturation: 1.2 }).linear(1.06, -5));
  return canvas(embossed(rich, 0.5, Math.max(1, Math.round(unitOf(pixels) * 2))));
};

const washed: Treatment = async (pixels) => {
  const soft = smooth(pixels, reachOf(pixels, 4), 22, 2);
  const pale = quantise(soft, 8, 1.16, 1.24);
  const drawn = inked(
    pale,
    await inkLines(soft, { breadth: 1.1 * unitOf(pixels), sharpness: 0.25, threshold: 1.6 }),
    0.9,
  );
  return watercolor(drawn);
};

const MANNERS: Record<Manner, Treatment> = {
  anime,
  comic,
  manga,
  pencil,
  pixel,
  watercolor: washed,
  oil: painted,
  flat: async (pixels) => quantise(smooth(pixels, reachOf(pixels, 5), 26, 3), 5, 1.2, 1.1),
  plain: async (pixels) => pixels,
};

/** Redraws a picture in a manner: composition, people and things stay, what they are drawn with is another. */
export const redraw = (pixels: Pixels, manner: Manner): Promise<Pixels> => MANNERS[manner](pixels);
