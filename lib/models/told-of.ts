import type { ImageModelV4ProviderMetadata } from "@ai-sdk/provider";
import { z } from "zod";

const Told = z.object({
  girlgenerator: z.object({
    images: z.tuple([
      z.object({
        notDrawn: z.array(z.string()),
        sourceType: z.literal("algorithmicallyEnhanced").optional(),
      }),
    ]),
  }),
});

/** What a model tells of a picture beside it: which of the prompt's words it lacks, and how it came to be. */
export function toldOf(metadata: ImageModelV4ProviderMetadata) {
  return Told.safeParse(metadata).data?.girlgenerator.images[0];
}
