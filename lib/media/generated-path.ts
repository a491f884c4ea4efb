import type { OutputFormat } from "@/lib/closed-lists";
import { secretPath } from "./secret-path";

const ENDINGS = { png: "png", webp: "webp", jpeg: "jpg" } as const satisfies Record<OutputFormat, string>;

/** The task that a picture is made for. */
type GeneratedFor = { id: string; outputFormat: OutputFormat };

/**
 * Where the store has what an attempt at a task made.
 * @param attempt from 1
 */
export function generatedPath({ id, outputFormat }: GeneratedFor, attempt: number): string {
  return secretPath(`image/${id}/${attempt}`, ENDINGS[outputFormat]);
}
