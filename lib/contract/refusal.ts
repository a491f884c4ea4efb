import type { TaskResource } from "./task";

/** How the error of a task begins that the content policy refused. Without Zod, so that a page can use it and stay small. */
export const REFUSAL = "Generation failed due to content policy";

/** Whether it was the content policy that ended a task. */
export function isRefused(task: Extract<TaskResource, { status: "failed" }>): boolean {
  return task.error.startsWith(REFUSAL);
}
