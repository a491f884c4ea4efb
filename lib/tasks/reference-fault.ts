import { GenerationError } from "@/lib/generation-error";

/**
 * The error about an unusable reference.
 * @param index its index among the task's references, from 0
 * @param why a clause that follows its name
 */
export function referenceFault(
  index: number,
  why: string,
  options: { retryable: boolean; cause?: unknown },
): GenerationError {
  const message = `Reference ${index + 1} ${why}. Your credits are back.`;
  return new GenerationError(message, { ...options, code: "reference_unusable", isByUser: true });
}
