import sharp from "sharp";
import type { Ask, Frame, ReferenceFile } from "../adapt-model";

const STEP = 64;
const LARGEST_AREA = 1024 * 1024;

/**
 * A call in the Horde's format.
 * @param models acceptable models
 */
export async function toHordeRequest(models: string[], { prompt, seed, files }: Ask, frame: Frame) {
  const size = roundSize(frame);
  const [reference] = files ?? [];
  return {
    prompt,
    models,
    params: {
      ...size,
      n: 1,
      steps: 28,
      cfg_scale: 6,
      sampler_name: "k_euler_a",
      karras: true,
      seed: String(seed ?? ""),
      ...(reference && { denoising_strength: 0.65 }),
    },
    nsfw: false,
    censor_nsfw: true,
    r2: true,
    // Without enough credit, the Horde draws at the free size instead of refusing.
    allow_downgrade: true,
    ...(reference && { source_image: await toSource(reference, size), source_processing: "img2img" }),
  };
}

/** Sides in steps of 64, close to the requested size and within the free limit. */
function roundSize({ width, height }: Frame): { width: number; height: number } {
  const size = { width: Math.round(width / STEP) * STEP, height: Math.round(height / STEP) * STEP };
  while (size.width * size.height > LARGEST_AREA) size[size.width > size.height ? "width" : "height"] -= STEP;
  return size;
}

async function toSource(file: ReferenceFile, { width, height }: { width: number; height: number }) {
  const bytes = typeof file.data === "string" ? Buffer.from(file.data, "base64") : file.data;
  const picture = await sharp(bytes).resize(width, height, { fit: "cover" }).webp().toBuffer();
  return picture.toString("base64");
}
