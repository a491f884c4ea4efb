import sharp from "sharp";
import type { Brief, Style, Tone } from "@/lib/models/sketch/brief";
import { open, type Pixels, settle } from "@/lib/models/sketch/finish";

type Treatment = (pixels: Pixels) => Promise<Pixels>;

const overlay = (svg: string, { width, height }: Pixels) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}</svg>`);

const paper = (colour: string, opacity: number) =>
  `<rect width="100%" height="100%" fill="${colour}" opacity="${opacity}"/>`;

async function toGrey(pixels: Pixels, contrast = 1): Promise<Pixels> {
  const grey = open(pixels)
    .greyscale()
    .linear(contrast, 128 - 128 * contrast);
  return settle(sharp(await grey.png({ compressionLevel: 0 }).toBuffer()).toColourspace("srgb"));
}

/** Dark lines where the picture's lightness changes, on white: the difference of two blurs. */
async function outlines({ data, width, height }: Pixels, reach: number, gain: number): Promise<Uint8Array> {
  const soft = (sigma: number) =>
    sharp(data, { raw: { width, height, channels: 3 } })
      .greyscale()
      .blur(sigma)
      .extractChannel(0)
      .raw()
      .toBuffer();
  const [fine, coarse] = await Promise.all([soft(0.6), soft(reach)]);
  const lines = new Uint8Array(fine.length);
  for (let index = 0; index < lines.length; index++) {
    lines[index] = Math.max(0, 255 - Math.max(0, (coarse[index] ?? 0) - (fine[index] ?? 0)) * gain);
  }
  return lines;
}

const lineart: Treatment = async (pixels) => {
  const { width, height } = pixels;
  const lines = await outlines(pixels, 3.2, 9);
  const tone = await settle(open(pixels).modulate({ saturation: 0.55 }).linear(0.22, 196));
  const ink = await sharp(lines, { raw: { width, height, channels: 1 } })
    .toColourspace("srgb")
    .png({ compressionLevel: 0 })
    .toBuffer();
  return settle(
    open(tone).composite([
      { input: ink, blend: "multiply" },
      { input: overlay(paper("#fff8ea", 0.14), pixels), blend: "over" },
    ]),
  );
};

const watercolor: Treatment = async (pixels) => {
  const { width, height } = pixels;
  const soft = await settle(
    open(pixels).median(7).modulate({ saturation: 0.92, brightness: 1.06 }).linear(0.86, 34),
  );
  const lines = await outlines(soft, 6, 2.2);
  const edge = await sharp(lines, { raw: { width, height, channels: 1 } })
    .toColourspace("srgb")
    .png({ compressionLevel: 0 })
    .toBuffer();
  const fibre = `<defs><filter id="p" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".018 .022" numOctaves="3" seed="7"/><feColorMatrix values="0 0 0 0 1  0 0 0 0 .985  0 0 0 0 .95  0 0 0 2.4 -1.02"/></filter><radialGradient id="m" cx=".5" cy=".5" r=".74"><stop offset=".72" stop-color="#fffaf0" stop-opacity="0"/><stop offset="1" stop-color="#fffaf0" stop-opacity=".96"/></radialGradient></defs><rect width="100%" height="100%" filter="url(#p)" opacity=".22"/><rect width="100%" height="100%" fill="url(#m)"/>`;
  return settle(
    open(soft).composite([{ input: edge, blend: "multiply" }, { input: overlay(fibre, pixels) }]),
  );
};

const oil: Treatment = async (pixels) => {
  const brushed = await settle(
    open(pixels).median(9).modulate({ saturation: 1.16 }).sharpen({ sigma: 2.4, m1: 2, m2: 3 }),
  );
  const weave = `<defs><pattern id="c" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 1.5h3M3 4.5h3" stroke="#fff" stroke-width="1.4" opacity=".5"/><path d="M1.5 3v3M4.5 0v3" stroke="#000" stroke-width="1.4" opacity=".4"/></pattern></defs><rect width="100%" height="100%" fill="url(#c)" opacity=".2"/>${paper("#7a4a10", 0.07)}`;
  return settle(open(brushed).composite([{ input: overlay(weave, pixels) }]));
};

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
  const fibres = `${paper("#e9cf9a", 0.2)}<defs><filter id="f" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".5 .04" numOctaves="2" seed="3"/><feColorMatrix values="0 0 0 0 .35  0 0 0 0 .25  0 0 0 0 .12  0 0 0 .9 -.5"/></filter></defs><rect width="100%" height="100%" filter="url(#f)" opacity=".35"/>${frame(pixels, "#f0e2c0", 0.03)}`;
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

const STYLES: Partial<Record<Style, Treatment>> = {
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

/** Carries out what the prompt's words of style and tone ask of the whole picture, in that order. */
export async function applyTreatments(pixels: Pixels, brief: Brief): Promise<Pixels> {
  let picture = pixels;
  for (const style of brief.styles) picture = (await STYLES[style]?.(picture)) ?? picture;
  for (const tone of brief.tones) picture = (await TONES[tone]?.(picture)) ?? picture;
  return picture;
}
