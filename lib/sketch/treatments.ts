import sharp from "sharp";
import type { Brief, Style, Tone } from "./brief";
import { open, type Pixels, settle } from "./finish";
import { lineart, oil, overlay, paper, type Treatment, watercolor } from "./painterly";

async function toGrey(pixels: Pixels, contrast = 1): Promise<Pixels> {
  const grey = open(pixels)
    .greyscale()
    .linear(contrast, 128 - 128 * contrast);
  return settle(sharp(await grey.png({ compressionLevel: 0 }).toBuffer()).toColourspace("srgb"));
}

const pixel: Treatment = async (pixels) => {
  const { width, height } = pixels;
  const cell = Math.max(4, Math.round(Math.min(width, height) / 100));
  const small = await open(pixels)
    .resize(Math.ceil(width / cell), Math.ceil(height / cell), { fit: "fill", kernel: "cubic" })
    .png({ palette: true, colours: 40, dither: 0 })
    .toBuffer();
  return settle(sharp(small).resize(width, height, { fit: "fill", kernel: "nearest" }));
};

const noir: Treatment = async (pixels) => {
  const grey = await settle(open(await toGrey(pixels, 1.32)).linear(0.94, -26));
  const blinds = Array.from(
    { length: 9 },
    (_, index) =>
      `<path d="M0 ${index * 13}%" /><rect x="-10%" y="${index * 13 - 6}%" width="130%" height="5%" fill="#0a0612" opacity=".13" transform="skewY(-8)"/>`,
  ).join("");
  return settle(open(grey).composite([{ input: overlay(blinds, pixels) }]));
};

const halftone = (cell: number, colour: string, opacity: number) =>
  `<defs><pattern id="h" width="${cell}" height="${cell}" patternUnits="userSpaceOnUse" patternTransform="rotate(35)"><circle cx="${cell / 2}" cy="${cell / 2}" r="${cell * 0.24}" fill="${colour}"/></pattern></defs><rect width="100%" height="100%" fill="url(#h)" opacity="${opacity}"/>`;

const frame = ({ width, height }: Pixels, colour: string, share: number) => {
  const edge = Math.round(Math.min(width, height) * share);
  return `<rect x="${edge / 2}" y="${edge / 2}" width="${width - edge}" height="${height - edge}" fill="none" stroke="${colour}" stroke-width="${edge}"/>`;
};

async function fewerTones(pixels: Pixels, colours: number): Promise<Pixels> {
  return settle(sharp(await open(pixels).median(3).png({ palette: true, colours, dither: 0 }).toBuffer()));
}

const poster: Treatment = async (pixels) => {
  const flat = await fewerTones(
    await settle(open(pixels).modulate({ saturation: 1.22 }).linear(1.08, -8)),
    28,
  );
  return settle(
    open(flat).composite([
      { input: overlay(halftone(9, "#1a1030", 0.16) + frame(pixels, "#fbf3e2", 0.03), pixels) },
    ]),
  );
};

const ukiyoe: Treatment = async (pixels) => {
  const flat = await fewerTones(await settle(open(pixels).modulate({ saturation: 0.86 })), 22);
  const fibres = `${paper("#e9cf9a", 0.2)}<defs><filter id="f" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".4 .04" numOctaves="1" seed="3"/><feColorMatrix values="0 0 0 0 .35  0 0 0 0 .25  0 0 0 0 .12  0 0 0 .9 -.5"/></filter></defs><rect width="100%" height="100%" filter="url(#f)" opacity=".35"/>${frame(pixels, "#f0e2c0", 0.03)}`;
  return settle(open(flat).composite([{ input: overlay(fibres, pixels) }]));
};

const retro: Treatment = async (pixels) => {
  const faded = await settle(
    open(pixels).modulate({ saturation: 0.95 }).linear([0.9, 0.86, 0.84], [24, 18, 22]),
  );
  const lines = `<defs><pattern id="s" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="1.4" fill="#20104a"/></pattern></defs><rect width="100%" height="100%" fill="url(#s)" opacity=".13"/>${paper("#ff9a5a", 0.07)}${frame(pixels, "#f7e9d0", 0.026)}`;
  return settle(open(faded).composite([{ input: overlay(lines, pixels) }]));
};

const cyberpunk: Treatment = async (pixels) => {
  const scan = `<defs><linearGradient id="m" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#ff2d95" stop-opacity=".32"/><stop offset=".34" stop-color="#ff2d95" stop-opacity="0"/><stop offset=".68" stop-color="#19e3ff" stop-opacity="0"/><stop offset="1" stop-color="#19e3ff" stop-opacity=".32"/></linearGradient><pattern id="s" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="1.3" fill="#0a0424"/></pattern></defs><rect width="100%" height="100%" fill="url(#m)"/><rect width="100%" height="100%" fill="url(#s)" opacity=".16"/>`;
  return settle(
    open(await settle(open(pixels).linear(1.1, -12))).composite([{ input: overlay(scan, pixels) }]),
  );
};

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

/** Carries out what the prompt's words of tone ask of the whole picture. */
export async function applyTones(pixels: Pixels, { tones }: Brief): Promise<Pixels> {
  let picture = pixels;
  for (const tone of tones) picture = (await TONES[tone]?.(picture)) ?? picture;
  return picture;
}

/** Carries out what the prompt's words of style and tone ask of the whole picture, in that order. */
export async function applyTreatments(pixels: Pixels, brief: Brief): Promise<Pixels> {
  let picture = pixels;
  for (const style of brief.styles) picture = (await STYLES[style]?.(picture)) ?? picture;
  return applyTones(picture, brief);
}
