import type { Database } from "@/db/client";
import { listImagesOf } from "@/db/queries/images";
import { listTasksWithLeftovers } from "@/db/queries/tasks";
import { firstIdAt } from "@/lib/ids";
import { generatedPath } from "@/lib/media/generated-path";
import type { ImageStore } from "@/lib/media/image-store";

/** How far back it looks: for as long may the store, or all the workers, be away. */
const WINDOW_MS = 24 * 3600_000;
const AT_ONCE = 100;

/**
 * Removes from the store what attempts put there that did not settle their task: their process died in between, say, or
 * the store kept a picture and did not say so. A finished task gets no more images, so nothing that is wanted goes.
 */
export async function removeLeftovers(db: Database, store: ImageStore): Promise<void> {
  let after = firstIdAt("task", Date.now() - WINDOW_MS);
  for (;;) {
    const tasks = await listTasksWithLeftovers(db, { after, limit: AT_ONCE });
    const last = tasks.at(-1);
    if (!last) return;
    after = last.id;
    const wanted = await listImagesOf(db, { taskIds: tasks.map(({ id }) => id) });
    const kept = new Set(wanted.map(({ path }) => path));
    const made = tasks.flatMap(({ id, attempt }) =>
      Array.from({ length: attempt }, (_, index) => generatedPath(id, index + 1)),
    );
    await store.delete(made.filter((path) => !kept.has(path)));
  }
}
