import sharp from "sharp";
import type { Style, Tone } from "./brief";
import type { Drawing } from "./drawing";
import { free, open, type Pixels, settle } from "./finish";
import { OVERLAYS, type Overlay, overlay } from "./overlays";
import { lineart, oil, type Treatment, watercolor } from "./painterly";

async function toGrey(pixels: Pixels, contrast = 1): Promise<Pixels> {
  const grey = open(pixels)
    .greyscale()
    .linear(contrast, 128 - 128 * contrast);
  return settle(sharp(await grey.png({ compressionLevel: 0 }).toBuffer()).toColourspace("srgb"));
}

/** The grid of a picture in pixel art. */
export function gridOf({ width, height }: Pick<Pixels, "width" | "height">) {
  const cell = Math.max(4, Math.round(Math.min(width, height) / 100));
  return { columns: Math.ceil(width / cell), rows: Math.ceil(height / cell) };
}

const pixel: Treatment = async (pixels) => {
  const { width, height } = pixels;
  const { columns, rows } = gridOf(pixels);
  const small = await open(pixels)
    .resize(columns, rows, { fit: "fill", kernel: "cubic" })
    .png({ palette: true, colours: 40, dither: 0 })
    .toBuffer();
  return settle(sharp(small).resize(width, height, { fit: "fill", kernel: "nearest" }));
};

/** Composites an overlay onto a picture. */
const under = (over: Overlay, pixels: Pixels, scale: number) =>
  settle(open(pixels).composite([{ input: overlay(over, pixels, scale) }]));

const noir: Treatment = async (pixels, scale = 1) =>
  under(OVERLAYS.noir, await settle(open(await toGrey(pixels, 1.32)).linear(0.94, -26)), scale);

async function fewerTones(pixels: Pixels, colours: number): Promise<Pixels> {
  return settle(sharp(await open(pixels).median(3).png({ palette: true, colours, dither: 0 }).toBuffer()));
}

const poster: Treatment = async (pixels, scale = 1) => {
  const bright = await settle(open(pixels).modulate({ saturation: 1.22 }).linear(1.08, -8));
  return under(OVERLAYS.poster, await fewerTones(bright, 28), scale);
};

const ukiyoe: Treatment = async (pixels, scale = 1) =>
  under(
    OVERLAYS.ukiyoe,
    await fewerTones(await settle(open(pixels).modulate({ saturation: 0.86 })), 22),
    scale,
  );

const retro: Treatment = async (pixels, scale = 1) => {
  const pale = open(pixels).modulate({ saturation: 0.95 }).linear([0.9, 0.86, 0.84], [24, 18, 22]);
  return under(OVERLAYS.retro, await settle(pale), scale);
};

const cyberpunk: Treatment = async (pixels, scale = 1) =>
  under(OVERLAYS.cyberpunk, await settle(open(pixels).linear(1.1, -12)), scale);

const flat: Treatment = (pixels) => fewerTones(pixels, 16);

const STYLES: Partial<Record<Style, Treatment>> = {
  flat,
  lineart,
  watercolor,
  oil,
  pixel,
  noir,
  poster,
  ukiyoe,
  retro,
  cyberpunk,
};

const TONES: Partial<Record<Tone, Treatment>> = {
  monochrome: (pixels) => toGrey(pixels, 1.08),
  sepia: async (pixels) => settle(open(await toGrey(pixels)).tint("#b8874f")),
  vivid: (pixels) => settle(open(pixels).modulate({ saturation: 1.14 })),
};

/** Applies treatments one after the other. Frees the pixels in between; those it is given stay the caller's. */
async function applyEach(
  pixels: Pixels,
  treatments: readonly (Treatment | undefined)[],
  scale: number,
): Promise<Pixels> {
  let picture = pixels;
  for (const treat of treatments) {
    const treated = (await treat?.(picture, scale)) ?? picture;
    if (picture !== treated && picture !== pixels) free(picture.data);
    picture = treated;
  }
  return picture;
}

/** Applies the prompt's tones to the whole picture. */
export const applyTones = (pixels: Pixels, { tones }: Pick<Drawing, "tones">): Promise<Pixels> =>
  applyEach(
    pixels,
    tones.map((tone) => TONES[tone]),
    1,
  );

/**
 * Applies the prompt's styles, then its tones, to the whole picture.
 * @param scale of the pixels relative to the requested size
 */
export const applyTreatments = (
  pixels: Pixels,
  { styles, tones }: Pick<Drawing, "styles" | "tones">,
  scale = 1,
): Promise<Pixels> =>
  applyEach(pixels, [...styles.map((style) => STYLES[style]), ...tones.map((tone) => TONES[tone])], scale);
