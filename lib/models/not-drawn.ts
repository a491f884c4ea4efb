import type { ImageModelV4ProviderMetadata } from "@ai-sdk/provider";
import { z } from "zod";

const Told = z.object({
  girlgenerator: z.object({ images: z.tuple([z.object({ notDrawn: z.array(z.string()) })]) }),
});

/** Which of the prompt's words a picture lacks, by what its model says beside it; undefined where it says nothing. */
export function notDrawnIn(metadata: ImageModelV4ProviderMetadata): string[] | undefined {
  return Told.safeParse(metadata).data?.girlgenerator.images[0].notDrawn;
}
