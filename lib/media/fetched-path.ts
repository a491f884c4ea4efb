import { MAX_REFERENCES } from "@/lib/contract/bounds";
import { EXTENSIONS } from "./normalise-picture";
import { secretPath } from "./secret-path";

type ContentType = keyof typeof EXTENSIONS;

/**
 * The path of a reference that an attempt at a task fetched; it exists until the task ends.
 * @param index the index among the task's references, from 0
 */
export function fetchedPath(
  taskId: string,
  { attempt, index, contentType }: { attempt: number; index: number; contentType: ContentType },
): string {
  return secretPath(`reference/${taskId}/${attempt}/${index}`, EXTENSIONS[contentType]);
}

/** All paths under which an attempt at a task may have stored references. */
export function fetchedPaths(taskId: string, attempt: number): string[] {
  return Array.from({ length: MAX_REFERENCES }, (_, index) => index).flatMap((index) =>
    (Object.keys(EXTENSIONS) as ContentType[]).map((contentType) =>
      fetchedPath(taskId, { attempt, index, contentType }),
    ),
  );
}
