import { and, count, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { savedPrompts } from "@/db/schema";

export type SavedPromptRow = typeof savedPrompts.$inferSelect;

/** Identifies one of a user's saved prompts. */
type Own = { id: string; userId: string };

const isOwn = ({ id, userId }: Own) => and(eq(savedPrompts.id, id), eq(savedPrompts.userId, userId));

/** A user's saved prompts, newest first. */
export async function listSavedPrompts(
  db: Database,
  { userId }: { userId: string },
): Promise<SavedPromptRow[]> {
  return db.select().from(savedPrompts).where(eq(savedPrompts.userId, userId)).orderBy(desc(savedPrompts.id));
}

/** The number of a user's saved prompts. */
export async function countSavedPrompts(db: Database, { userId }: { userId: string }): Promise<number> {
  const [row] = await db
    .select({ prompts: count() })
    .from(savedPrompts)
    .where(eq(savedPrompts.userId, userId));
  return row?.prompts ?? 0;
}

/** Saves a prompt. */
export async function insertSavedPrompt(
  db: Database,
  prompt: typeof savedPrompts.$inferInsert,
): Promise<SavedPromptRow> {
  const [row] = await db.insert(savedPrompts).values(prompt).returning();
  return row as SavedPromptRow;
}

/**
 * Changes a user's saved prompt.
 * @returns undefined if it does not exist
 */
export async function updateSavedPrompt(
  db: Database,
  { changes, ...own }: Own & { changes: Partial<Pick<SavedPromptRow, "name" | "prompt">> },
): Promise<SavedPromptRow | undefined> {
  const [row] = await db.update(savedPrompts).set(changes).where(isOwn(own)).returning();
  return row;
}

/** Deletes a user's saved prompt. @returns whether it existed */
export async function deleteSavedPrompt(db: Database, own: Own): Promise<boolean> {
  const deleted = await db.delete(savedPrompts).where(isOwn(own)).returning({ id: savedPrompts.id });
  return deleted.length > 0;
}
