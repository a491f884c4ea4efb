import { z } from "zod";

/** How a picture was made, as far as its server reports it. */
export const Generation = z.object({
  seed: z.int().nullable().meta({ description: "The seed that was really used." }),
  steps: z.int().min(0).nullable().meta({ description: "How many steps were taken." }),
  sampler: z.string().nullable().meta({ description: "What they were taken with." }),
  model_hash: z.string().nullable().meta({ description: "Which weights drew it." }),
});

export type Generation = z.output<typeof Generation>;
