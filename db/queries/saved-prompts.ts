import { and, count, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { savedPrompts } from "@/db/schema";

export type SavedPromptRow = typeof savedPrompts.$inferSelect;

/** One of a user's prompts. */
type Own = { id: string; userId: string };

const isOwn = ({ id, userId }: Own) => and(eq(savedPrompts.id, id), eq(savedPrompts.userId, userId));

/** A user's prompts, newest first. */
export async function listSavedPrompts(
  db: Database,
  { userId }: { userId: string },
): Promise<SavedPromptRow[]> {
  return db.select().from(savedPrompts).where(eq(savedPrompts.userId, userId)).orderBy(desc(savedPrompts.id));
}

/** How many there are of a user's. */
export async function countSavedPrompts(db: Database, { userId }: { userId: string }): Promise<number> {
  const [row] = await db
    .select({ prompts: count() })
    .from(savedPrompts)
    .where(eq(savedPrompts.userId, userId));
  return row?.prompts ?? 0;
}

/** Keeps a prompt. */
export async function insertSavedPrompt(
  db: Database,
  prompt: typeof savedPrompts.$inferInsert,
): Promise<SavedPromptRow> {
  const [row] = await db.insert(savedPrompts).values(prompt).returning();
  return row as SavedPromptRow;
}

/**
 * Changes a prompt of its owner.
 * @returns undefined if there is none
 */
export async function updateSavedPrompt(
  db: Database,
  { changes, ...own }: Own & { changes: Partial<Pick<SavedPromptRow, "name" | "prompt">> },
): Promise<SavedPromptRow | undefined> {
  const [row] = await db.update(savedPrompts).set(changes).where(isOwn(own)).returning();
  return row;
}

/** Forgets a prompt of its owner. @returns whether there was one */
export async function deleteSavedPrompt(db: Database, own: Own): Promise<boolean> {
  const deleted = await db.delete(savedPrompts).where(isOwn(own)).returning({ id: savedPrompts.id });
  return deleted.length > 0;
}
