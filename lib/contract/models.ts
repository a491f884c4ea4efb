import { z } from "zod";
import { ASPECT_RATIOS } from "./aspect-ratios";
import { SCENES } from "./generate";

/** A model as `GET /api/v1/models` shows it. */
export const ModelResource = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  credits: z.int().min(1).max(3),
  scenes: z.array(z.enum(SCENES)),
  aspect_ratios: z.array(z.enum(ASPECT_RATIOS)),
});

export type ModelResource = z.output<typeof ModelResource>;

export const ModelList = z.object({ models: z.array(ModelResource) });
