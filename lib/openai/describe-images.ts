import { OUTPUT_FORMATS } from "@/lib/closed-lists";
import type { Drawn } from "./picture-in";

/** What was charged for pictures in the end, in the header of every answer that has them. */
export const CHARGED_HEADER = "x-girlgenerator-credits-charged";

export const chargedFor = (drawn: readonly Drawn[]) =>
  drawn.reduce((credits, task) => credits + task.credits_used, 0);

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
