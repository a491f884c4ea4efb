import type { TaskResource } from "@/lib/contract/task";
import { hasImage } from "./task-actions";

/** How many of the newest pictures the estimate is based on. */
const SAMPLE = 20;

/** The median time in seconds from submission to completion of a model's recent pictures. */
export function expectedSeconds(tasks: readonly TaskResource[], model: string): number | undefined {
  const taken: number[] = [];
  for (const task of tasks) {
    if (taken.length === SAMPLE) break;
    if (task.model === model && hasImage(task))
      taken.push((Date.parse(task.finished_at) - Date.parse(task.created_at)) / 1_000);
  }
  return taken.sort((one, other) => one - other)[Math.floor(taken.length / 2)];
}

/** An estimated time in words, rounded to its precision, without line breaks. */
export function roughly(seconds: number): string {
  if (seconds < 1.5) return "a second";
  if (seconds < 10) return `${Math.round(seconds)}\u00a0s`;
  if (seconds < 90) return `${Math.round(seconds / 5) * 5}\u00a0s`;
  return `${Math.round(seconds / 60)}\u00a0min`;
}
