import { z } from "zod";
import { PRICE_RANGE } from "@/lib/closed-lists";
import { FAILURE_CODES } from "@/lib/failure-codes";

const side = (which: string) =>
  z
    .int()
    .min(1)
    .nullable()
    .meta({
      description: `The image's ${which} in pixels; \`null\` if it depends on a reference that has not been fetched.`,
    });

/** The response of `POST /api/v1/generate` with `dry_run`. */
export const DryRun = z.object({
  valid: z.boolean().meta({ description: "Whether it would be drawn, as far as the request itself tells." }),
  model: z.string().meta({ description: "The model that would draw it, even if the request names none." }),
  credits: z.int().min(PRICE_RANGE.min).max(PRICE_RANGE.max).meta({ description: "What it would cost." }),
  credits_remaining: z.int().min(0).meta({ description: "The current balance." }),
  affordable: z.boolean().meta({ description: "Whether the balance and the key's caps cover the price." }),
  width: side("width"),
  height: side("height"),
  drawn: z.array(z.string()).nullable().meta({
    description: "The words of the prompt that the picture would show; `null` where the model does not say.",
  }),
  not_drawn: z.array(z.string()).nullable().meta({
    description: "The words of the prompt that would not be drawn; `null` if the model does not say.",
  }),
  estimated_seconds: z.number().min(0).nullable().meta({
    description: "How long the model takes for a picture, as measured; `null` if it has drawn none lately.",
  }),
  error_code: z.enum(FAILURE_CODES).optional().meta({ description: "Why it is not valid, for a program." }),
  error: z.string().optional().meta({ description: "Why it is not valid, in a sentence." }),
});

export type DryRun = z.output<typeof DryRun>;
