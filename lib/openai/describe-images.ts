import { OUTPUT_FORMATS } from "@/lib/closed-lists";
import type { TaskResource } from "@/lib/contract/task";
import type { Drawn } from "./picture-in";

/**
 * The header with the charged credits, on every response with pictures: the final charge or, for a stream, whose headers precede
 * its pictures, the initial one.
 */
export const CHARGED_HEADER = "x-girlgenerator-credits-charged";

export const chargedFor = (drawn: readonly Drawn[]) =>
  drawn.reduce((credits, task) => credits + task.credits_used, 0);

/** The initial charge of tasks, before any refund. */
export const chargedSoFar = (tasks: readonly TaskResource[]) =>
  tasks.reduce((credits, task) => credits + task.credits.charged, 0);

/** The further fields of OpenAI's responses. Nothing is counted in tokens here; `credits` is the cost. */
export function describeImages(drawn: readonly Drawn[]) {
  const [first] = drawn;
  return {
    background: "opaque",
    output_format: first?.output_format ?? OUTPUT_FORMATS[0],
    quality: "auto",
    size: first ? `${first.width}x${first.height}` : "auto",
    usage: {
      input_tokens: 0,
      output_tokens: 0,
      total_tokens: 0,
      input_tokens_details: { image_tokens: 0, text_tokens: 0 },
      credits: chargedFor(drawn),
    },
  };
}
