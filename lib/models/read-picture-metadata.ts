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
 * What a model tells of a picture beside it: which of the prompt's words it shows and lacks, how it came to be, by what settings, and
 * what it was painted from.
 */
export function readPictureMetadata(metadata: ImageModelV4ProviderMetadata) {
  return Told.safeParse(metadata).data?.girlgenerator.images[0];
}
