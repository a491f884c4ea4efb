import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { images, taskShares, tasks } from "@/db/schema";

export type TaskShareRow = typeof taskShares.$inferSelect;

/** How a task is shared. The caller has verified its owner. */
export async function findShare(
  db: Database,
  { taskId }: { taskId: string },
): Promise<TaskShareRow | undefined> {
  const [row] = await db.select().from(taskShares).where(eq(taskShares.taskId, taskId));
  return row;
}

/** Shares a task, or changes how it is shared; its address stays. The caller has verified its owner. */
export async function putShare(
  db: Database,
  share: Pick<TaskShareRow, "taskId" | "slug" | "showsPrompt" | "isListed">,
): Promise<TaskShareRow> {
  const { showsPrompt, isListed } = share;
  const [row] = await db
    .insert(taskShares)
    .values(share)
    .onConflictDoUpdate({ target: taskShares.taskId, set: { showsPrompt, isListed } })
    .returning();
  return row as TaskShareRow;
}

/** Stops sharing a task. @returns whether it was shared */
export async function deleteShare(db: Database, { taskId }: { taskId: string }): Promise<boolean> {
  const deleted = await db
    .delete(taskShares)
    .where(eq(taskShares.taskId, taskId))
    .returning({ taskId: taskShares.taskId });
  return deleted.length > 0;
}

/** The data of a picture's public page, without anything about its owner. Undefined if it is not shared, or deleted. */
export async function findSharedPicture(db: Database, { slug }: { slug: string }) {
  const [row] = await db
    .select({
      prompt: tasks.prompt,
      model: tasks.model,
      width: images.width,
      height: images.height,
      path: images.path,
      showsPrompt: taskShares.showsPrompt,
      isListed: taskShares.isListed,
    })
    .from(taskShares)
    .innerJoin(tasks, eq(tasks.id, taskShares.taskId))
    .innerJoin(images, and(eq(images.taskId, tasks.id), eq(images.position, 0)))
    .where(and(eq(taskShares.slug, slug), isNull(tasks.deletedAt)));
  return row;
}
