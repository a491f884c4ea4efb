import type { TaskResource } from "@/lib/contract/task";

/**
 * When to poll a task again: soon while it is young and may finish any moment, less often later.
 * @returns seconds; undefined for a finished task
 */
export function pollAfterSeconds({ status, created_at }: TaskResource): number | undefined {
  if (status !== "pending" && status !== "processing") return undefined;
  const ageMs = Date.now() - Date.parse(created_at);
  if (ageMs < 10_000) return 1;
  return ageMs < 60_000 ? 2 : 5;
}
