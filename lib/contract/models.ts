import { z } from "zod";
import { PRICE_RANGE, SCENES } from "@/lib/closed-lists";
import { ASPECT_RATIOS } from "./aspect-ratios";
import { MAX_REFERENCES } from "./bounds";

/** A model as `GET /api/v1/models` shows it. */
export const ModelResource = z.object({
  id: z.string().meta({ description: "The value for `model`." }),
  name: z.string().meta({ description: "Its display name." }),
  description: z.string().meta({ description: "A description in a sentence or two." }),
  credits: z.int().min(PRICE_RANGE.min).max(PRICE_RANGE.max).meta({ description: "The price of one image." }),
  scenes: z.array(z.enum(SCENES)).meta({ description: "The scenes it supports." }),
  max_references: z
    .int()
    .min(0)
    .max(MAX_REFERENCES)
    .meta({ description: "How many URLs `image_input` may have; 0 for text only." }),
  negative_prompt: z.boolean().meta({ description: "Whether it supports `negative_prompt`." }),
  aspect_ratios: z.array(z.enum(ASPECT_RATIOS)).meta({ description: "The aspect ratios it supports." }),
  cancels_processing: z.boolean().meta({
    description:
      "Whether a task can be cancelled while it is `processing`, and is refunded. Any `pending` one can.",
  }),
});

export type ModelResource = z.output<typeof ModelResource>;

export const ModelList = z.object({
  models: z
    .array(ModelResource)
    .meta({ description: "Best first; the first one that serves a scene is its default." }),
});
