import sharp from "sharp";
import type { Ask, Frame, ReferenceFile } from "../adapt-model";
import type { ModelConfig } from "../file/shape";
import { cleanPrompt } from "./clean-prompt";

type Size = { width: number; height: number };

/** The default denoising strength. */
const DEFAULT_STRENGTH = 0.6;

/** A call in AUTOMATIC1111's format, and its path. */
export async function toSdapiRequest(
  { remote_id, steps, cfg, sampler, strength = DEFAULT_STRENGTH, lora, ...model }: ModelConfig,
  { prompt = "", negativePrompt, seed, files, mask }: Ask,
  { width, height }: Frame,
): Promise<{ path: string; body: Record<string, unknown> }> {
  const size = { width, height };
  const [reference] = files ?? [];
  const body = {
    prompt: cleanPrompt(prompt, { lora }),
    ...(model.negative_prompt &&
      negativePrompt && { negative_prompt: cleanPrompt(negativePrompt, { lora }) }),
    ...size,
    seed: seed ?? -1,
    // With several, a grid may come before the pictures.
    batch_size: 1,
    n_iter: 1,
    ...(steps !== undefined && { steps }),
    ...(cfg !== undefined && { cfg_scale: cfg }),
    ...(sampler !== undefined && { sampler_name: sampler }),
    // Switches the checkpoint for good; restoring the previous one would cost another load.
    ...(remote_id !== undefined && {
      override_settings: { sd_model_checkpoint: remote_id },
      override_settings_restore_afterwards: false,
    }),
  };
  if (!reference) return { path: "/sdapi/v1/txt2img", body };
  return {
    path: "/sdapi/v1/img2img",
    body: {
      ...body,
      init_images: [await inSize(reference, size)],
      denoising_strength: strength,
      ...(mask && { mask: await toMask(mask, size), inpainting_fill: 1, inpaint_full_res: false }),
    },
  };
}

const bytesOf = ({ data }: ReferenceFile) => (typeof data === "string" ? Buffer.from(data, "base64") : data);

/** Cropped here, because servers differ in how they fit a reference of another shape. */
async function inSize(file: ReferenceFile, { width, height }: Size): Promise<string> {
  const picture = await sharp(bytesOf(file)).resize(width, height, { fit: "cover" }).png().toBuffer();
  return picture.toString("base64");
}

/** Converts transparency, which marks what to redraw, to the white of this protocol's masks; the rest is black. */
async function toMask(file: ReferenceFile, { width, height }: Size): Promise<string> {
  const mask = await sharp(bytesOf(file))
    .resize(width, height, { fit: "cover" })
    .ensureAlpha()
    .extractChannel("alpha")
    .negate()
    .png()
    .toBuffer();
  return mask.toString("base64");
}
