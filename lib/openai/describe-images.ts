import { OUTPUT_FORMATS } from "@/lib/closed-lists";
import type { TaskResource } from "@/lib/contract/task";
import type { Drawn } from "./picture-in";

/**
 * What was charged, in the header of every answer that has pictures: in the end; or, of a stream, whose headers come before
 * its pictures, at its beginning.
 */
export const CHARGED_HEADER = "x-girlgenerator-credits-charged";

export const chargedFor = (drawn: readonly Drawn[]) =>
  drawn.reduce((credits, task) => credits + task.credits_used, 0);

/** What was taken for tasks before anybody knows how they end. */
export const chargedSoFar = (tasks: readonly TaskResource[]) =>
  tasks.reduce((credits, task) => credits + task.credits.charged, 0);

/** What OpenAI's answers say of their pictures beside them. Nothing is counted in tokens here; `credits` is what it cost. */
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
