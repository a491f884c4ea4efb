import { z } from "zod";

/** How a picture was made, as far as its server reports it. */
export const Generation = z.object({
  seed: z.int().nullable().meta({ description: "The seed that was actually used." }),
  steps: z.int().min(0).nullable().meta({ description: "How many steps were taken." }),
  sampler: z.string().nullable().meta({ description: "The sampler used." }),
  model_hash: z.string().nullable().meta({ description: "The hash of the model's weights." }),
});

export type Generation = z.output<typeof Generation>;
