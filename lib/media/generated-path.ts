import type { OutputFormat } from "@/lib/closed-lists";
import { secretPath } from "./secret-path";

const ENDINGS = { png: "png", webp: "webp", jpeg: "jpg" } as const satisfies Record<OutputFormat, string>;

/** The task of a picture. */
type GeneratedFor = { id: string; outputFormat: OutputFormat };

/**
 * The path of a picture that an attempt at a task generated.
 * @param attempt the attempt's number, from 1
 */
export function generatedPath({ id, outputFormat }: GeneratedFor, attempt: number): string {
  return secretPath(`image/${id}/${attempt}`, ENDINGS[outputFormat]);
}
