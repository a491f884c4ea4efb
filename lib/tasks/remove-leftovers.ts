import type { Database } from "@/db/client";
import { listTasksWithLeftovers } from "@/db/queries/deleted-tasks";
import { listImagesOf } from "@/db/queries/images";
import { firstIdAt } from "@/lib/ids";
import { fetchedPaths } from "@/lib/media/fetched-path";
import { generatedPath } from "@/lib/media/generated-path";
import type { ImageStore } from "@/lib/media/image-store";

/** How far back it looks, which covers outages of the store or of all workers up to this length. */
const WINDOW_MS = 24 * 3600_000;
const AT_ONCE = 100;

/**
 * Removes files of attempts that did not settle their task, and references fetched for it, for example after a process died, or
 * the store accepted a picture without confirming it. Finished tasks get no further images, so nothing needed is removed.
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
      // Does not rely on its references, which are cleared on deletion.
      const fetched = scene === "image-to-image" ? attempts.flatMap((each) => fetchedPaths(id, each)) : [];
      await store.delete([...made, ...fetched].filter((path) => !kept.has(path)));
      after = id;
    }
    if (tasks.length === 0) return;
  }
}
