import { FAILURES, type FailureCode } from "@/lib/failure-codes";
import { GenerationError } from "@/lib/generation-error";
import { REFUSAL } from "./policy-refusal";

/** The failure of a test whose prompt asks for it. */
export function testFailure(code: FailureCode): GenerationError {
  const why = code === "content_policy" ? `${REFUSAL}.` : FAILURES[code].description;
  const sentence = `${why} This is a test that asked for it; nothing was charged.`;
  return new GenerationError(sentence, { code, retryable: false, isByUser: true });
}
