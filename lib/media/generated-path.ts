import { secretPath } from "./secret-path";

/**
 * Where the store has what an attempt at a task made.
 * @param attempt from 1
 */
export function generatedPath(taskId: string, attempt: number): string {
  return secretPath(`image/${taskId}/${attempt}`, "png");
}
