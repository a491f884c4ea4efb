import type { TaskResource } from "@/lib/contract/task";
import { hasImage } from "./task-actions";

/** How many of the newest pictures tell how long one takes. */
const SAMPLE = 20;

/** How long pictures of a model took recently from the click to the end, in seconds: the middle of them. */
export function expectedSeconds(tasks: readonly TaskResource[], model: string): number | undefined {
  const taken: number[] = [];
  for (const task of tasks) {
    if (taken.length === SAMPLE) break;
    if (task.model === model && hasImage(task))
      taken.push((Date.parse(task.finished_at) - Date.parse(task.created_at)) / 1_000);
  }
  return taken.sort((one, other) => one - other)[Math.floor(taken.length / 2)];
}

/** A time to come in words, no more exact than it is known, on one line. */
export function roughly(seconds: number): string {
  if (seconds < 1.5) return "a second";
  if (seconds < 10) return `${Math.round(seconds)}\u00a0s`;
  if (seconds < 90) return `${Math.round(seconds / 5) * 5}\u00a0s`;
  return `${Math.round(seconds / 60)}\u00a0min`;
}
