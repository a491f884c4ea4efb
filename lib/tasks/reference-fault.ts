import { GenerationError } from "@/lib/generation-error";

/**
 * What the user is told of a reference that nothing can be drawn from.
 * @param index from 0, among the task's references
 * @param why a clause that goes after its name
 */
export function referenceFault(
  index: number,
  why: string,
  options: { retryable: boolean; cause?: unknown },
): GenerationError {
  const message = `Reference ${index + 1} ${why}. Your credits are back.`;
  return new GenerationError(message, { ...options, code: "reference_unusable", isByUser: true });
}
