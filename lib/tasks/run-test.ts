import type { ClaimedTask } from "@/db/queries/task-work";
import type { TaskRow } from "@/db/queries/tasks";
import { SIZES } from "@/lib/contract/aspect-ratios";
import { readFate } from "@/lib/contract/test-prompts";
import { GenerationError } from "@/lib/generation-error";
import type { GeneratedImage } from "./generate-for-task";
import { testFailure } from "./test-failure";
import { testPicture } from "./test-picture";

/**
 * Ends a test as its prompt asks. Nothing is judged, fetched or drawn, and no vendor is called.
 * @throws GenerationError for a failing test, and for one whose time is not over yet, so that it is retried then
 */
export async function runTest(task: TaskRow & Partial<ClaimedTask>): Promise<GeneratedImage> {
  const fate = readFate(task.prompt);
  if (fate.kind === "failure") throw testFailure(fate.code);
  const waitMs = fate.kind === "success" ? fate.seconds * 1_000 - (task.workedMs ?? 0) : 0;
  if (waitMs > 0)
    throw new GenerationError("The test is not over.", {
      code: "internal",
      retryable: true,
      retryAfterMs: waitMs,
    });
  // References have not been fetched, even if the size would depend on them.
  const size =
    task.width === null || task.height === null ? SIZES["1:1"] : { width: task.width, height: task.height };
  return { ...size, bytes: await testPicture(size, task.outputFormat) };
}
