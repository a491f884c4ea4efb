import type { Database } from "@/db/client";
import { listTasksWithLeftovers } from "@/db/queries/deleted-tasks";
import { listImagesOf } from "@/db/queries/images";
import { firstIdAt } from "@/lib/ids";
import { fetchedPaths } from "@/lib/media/fetched-path";
import { generatedPath } from "@/lib/media/generated-path";
import type { ImageStore } from "@/lib/media/image-store";

/** How far back it looks: for as long may the store, or all the workers, be away. */
const WINDOW_MS = 24 * 3600_000;
const AT_ONCE = 100;

/**
 * Removes from the store what attempts put there that did not settle their task, and what was fetched for it: their process
 * died in between, say, or the store kept a picture and did not say so. A finished task gets no more images, so nothing
 * that is wanted goes.
 * @param signal ends it between two tasks
 */
export async function removeLeftovers(db: Database, store: ImageStore, signal?: AbortSignal): Promise<void> {
  let after = firstIdAt("task", Date.now() - WINDOW_MS);
  for (;;) {
    const tasks = await listTasksWithLeftovers(db, { after, limit: AT_ONCE });
    const wanted = await listImagesOf(db, { taskIds: tasks.map(({ id }) => id) });
    const kept = new Set(wanted.map(({ path }) => path));
    for (const task of tasks) {
      if (signal?.aborted) return;
      const { id, attempt, scene } = task;
      const attempts = Array.from({ length: attempt }, (_, index) => index + 1);
      const made = attempts.map((each) => generatedPath(task, each));
      // Not by its references: they are forgotten when it is deleted.
      const fetched = scene === "image-to-image" ? attempts.flatMap((each) => fetchedPaths(id, each)) : [];
      await store.delete([...made, ...fetched].filter((path) => !kept.has(path)));
      after = id;
    }
    if (tasks.length === 0) return;
  }
}
