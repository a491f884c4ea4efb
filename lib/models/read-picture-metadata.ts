import type { ImageModelV4ProviderMetadata } from "@ai-sdk/provider";
import { z } from "zod";
import { Generation } from "@/lib/contract/generation";

const Told = z.object({
  girlgenerator: z.object({
    images: z.tuple([
      z.object({
        drawn: z.array(z.string()).optional(),
        notDrawn: z.array(z.string()).optional(),
        sourceType: z.enum(["algorithmicallyEnhanced", "composite"]).optional(),
        generation: Generation.optional(),
        drawing: z.string().optional(),
      }),
    ]),
  }),
});

/**
 * What a model reports about a picture: which of the prompt's words it shows and lacks, its source type, its settings, and the
 * drawing that it was painted from.
 */
export function readPictureMetadata(metadata: ImageModelV4ProviderMetadata) {
  return Told.safeParse(metadata).data?.girlgenerator.images[0];
}
