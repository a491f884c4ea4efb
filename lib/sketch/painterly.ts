import sharp, { type Sharp } from "sharp";
import { open, type Pixels, settle } from "./finish";
import { OVERLAYS, overlay } from "./overlays";

/**
 * An effect on the whole picture, for a style or a tone.
 * @param scale of the pixels relative to the requested size, 1 by default
 */
export type Treatment = (pixels: Pixels, scale?: number) => Promise<Pixels>;

/** Reliefs are computed this many times smaller, then enlarged. */
const FINE = 2;

/** Dark lines on white where lightness changes: a difference of Gaussians. */
async function outlines(
  { data, width, height }: Pixels,
  reach: number,
  gain: number,
  scale: number,
): Promise<Uint8Array> {
  const raw = { raw: { width, height, channels: 3 as const } };
  const grey = () => sharp(data, raw).greyscale();
  // Wide blurs of enlarged pictures are made at the requested size: they have no finer detail, and integer kernels that
  // wide would shift flat areas by some levels.
  const softOf = (image: Sharp, sigma: number) =>
    scale === 1 ? image.blur(sigma) : image.blur({ sigma, precision: "float" });
  const pixelsOf = (image: Sharp) => image.extractChannel(0).raw().toBuffer();
  const coarseSoft = async () => {
    const [w, h] = [Math.round(width / scale), Math.round(height / scale)];
    const small = await pixelsOf(softOf(grey().resize(w, h, { fit: "fill" }), reach));
    const enlarged = sharp(small, { raw: { width: w, height: h, channels: 1 } });
    return pixelsOf(enlarged.resize(width, height, { fit: "fill", kernel: "cubic" }));
  };
  const [fine, coarse] = await Promise.all([
    pixelsOf(softOf(grey(), 0.6 * scale)),
    scale === 1 ? pixelsOf(softOf(grey(), reach)) : coarseSoft(),
  ]);
  const lines = new Uint8Array(fine.length);
  for (let index = 0; index < lines.length; index++) {
    lines[index] = Math.max(0, 255 - Math.max(0, (coarse[index] ?? 0) - (fine[index] ?? 0)) * gain);
  }
  return lines;
}

/** The lines as an encoded picture, for multiplying. */
async function inkOf(pixels: Pixels, reach: number, gain: number, scale: number): Promise<Buffer> {
  const { width, height } = pixels;
  return sharp(await outlines(pixels, reach, gain, scale), { raw: { width, height, channels: 1 } })
    .toColourspace("srgb")
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/**
 * Wavers every edge like an unsteady hand: each pixel is fetched from nearby, displaced by crossing waves.
 * @param reach the largest displacement, in thousandths of the shorter side
 * @param length the wavelength, in the same unit
 */
function wavered({ data, width, height }: Pixels, reach: number, length: number): Pixels {
  const unit = Math.min(width, height) / 1000;
  const wave = (count: number, turns: number, start: number) =>
    Float32Array.from(
      { length: count },
      (_, index) => 0.33 * reach * unit * Math.sin((index * turns * 2 * Math.PI) / (length * unit) + start),
    );
  const [rows, columns] = [wave(height, 1, 0.4), wave(width, 0.83, 2.1)];
  const [rising, falling] = [wave(width + height, 0.61, 1.2), wave(width + height, 0.72, 3.7)];
  const moved = new Uint8Array(data.length);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 3) {
      const dx = (rows[y] ?? 0) + (rising[x + y] ?? 0) + (columns[x] ?? 0) * 0.4;
      const dy = (columns[x] ?? 0) + (falling[x - y + height] ?? 0) + (rows[y] ?? 0) * 0.4;
      const fromX = Math.min(width - 1, Math.max(0, Math.round(x + dx)));
      const fromY = Math.min(height - 1, Math.max(0, Math.round(y + dy)));
      const from = (fromY * width + fromX) * 3;
      moved[to] = data[from] ?? 0;
      moved[to + 1] = data[from + 1] ?? 0;
      moved[to + 2] = data[from + 2] ?? 0;
    }
  }
  return { data: moved, width, height };
}

/**
 * A lit noise relief around middle grey, for a soft-light blend: brushwork, or the tooth of paper. Its grain is that of the
 * requested size at every scale: noise takes a minute to compute at four times the size, and gains nothing.
 */
async function relief(
  { width, height }: Pixels,
  look: { frequency: string; depth: number; angle: number },
  scale: number,
): Promise<Buffer> {
  const [w, h] = [Math.round(width / scale / FINE), Math.round(height / scale / FINE)];
  const filter = `<filter id="r" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${look.frequency}" numOctaves="2" seed="11"/><feDiffuseLighting surfaceScale="${look.depth}" diffuseConstant=".72" lighting-color="#ffffff"><feDistantLight azimuth="225" elevation="44"/></feDiffuseLighting></filter>`;
  const [cx, cy, long] = [w / 2, h / 2, Math.hypot(w, h)];
  const noise = overlay(
    () =>
      `<defs>${filter}</defs><rect x="${cx - long / 2}" y="${cy - long / 2}" width="${long}" height="${long}" transform="rotate(${look.angle} ${cx} ${cy})" filter="url(#r)"/>`,
    { width: w, height: h },
  );
  // An SVG is rendered at the size that it is resized to, so pixels have to come between.
  const size = { width: Math.round(width / scale), height: Math.round(height / scale), fit: "fill" as const };
  const grain = await settle(
    sharp(noise)
      .resize({ ...size, kernel: "cubic" })
      .flatten(),
  );
  return open(grain)
    .resize(width, height, { fit: "fill", kernel: "cubic" })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** Near-black areas, such as dark glass, shaded as with the side of a pencil. */
async function blacksOf(pixels: Pixels, scale: number): Promise<Buffer> {
  return open(pixels)
    .greyscale()
    .blur(1.5 * scale)
    .threshold(20)
    .linear(0.62, 97)
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** Ink on paper, with a faint tint. */
export const lineart: Treatment = async (pixels, scale = 1) => {
  const tone = await settle(open(pixels).modulate({ saturation: 0.5 }).linear(0.2, 206));
  return settle(
    open(tone).composite([
      { input: await blacksOf(pixels, scale), blend: "multiply" },
      { input: await inkOf(pixels, 3.2, 9, scale), blend: "multiply" },
      { input: overlay(OVERLAYS.lineart, pixels, scale), blend: "over" },
    ]),
  );
};

/** Thin colour that pools at its edges, on rough paper with a bare margin. */
export const watercolor: Treatment = async (pixels, scale = 1) => {
  const soft = await settle(
    open(wavered(pixels, 3.6, 74))
      .median(5)
      .modulate({ saturation: 1.04, brightness: 1.05 })
      .linear(0.84, 38),
  );
  return settle(
    open(soft).composite([
      { input: await inkOf(soft, 7, 2.6, scale), blend: "multiply" },
      { input: await relief(pixels, { frequency: ".16", depth: 0.9, angle: 0 }, scale), blend: "soft-light" },
      { input: overlay(OVERLAYS.watercolor, pixels, scale) },
    ]),
  );
};

/** A canvas weave, and broad strokes that catch the light. */
export const canvas: Treatment = async (pixels, scale = 1) =>
  settle(
    open(pixels).composite([
      {
        input: await relief(pixels, { frequency: ".05 .22", depth: 0.8, angle: 38 }, scale),
        blend: "soft-light",
      },
      {
        input: await relief(pixels, { frequency: ".03 .012", depth: 1.6, angle: 12 }, scale),
        blend: "soft-light",
      },
    ]),
  );

/** Impasto: broad dabs with a relief that follows the brush. */
export const oil: Treatment = async (pixels, scale = 1) => {
  const { width, height } = pixels;
  const small = await settle(open(pixels).resize(Math.round(width * 0.6), Math.round(height * 0.6)));
  const dabbed = await settle(
    open(wavered(small, 3, 34))
      .median(5)
      .modulate({ saturation: 1.16 })
      .sharpen({ sigma: 1.4 * scale, m1: 1.4, m2: 2 }),
  );
  const brushed = await settle(open(dabbed).resize(width, height, { fit: "fill", kernel: "cubic" }));
  return settle(
    open(brushed).composite([
      {
        input: await relief(pixels, { frequency: ".02 .15", depth: 1.9, angle: -32 }, scale),
        blend: "soft-light",
      },
      {
        input: await relief(pixels, { frequency: ".03 .012", depth: 2.6, angle: 12 }, scale),
        blend: "soft-light",
      },
      { input: overlay(OVERLAYS.oil, pixels, scale) },
    ]),
  );
};
