import type { z } from "zod";
import type { Database } from "@/db/client";
import { lockAccount } from "@/db/queries/ledger";
import {
  countSavedPrompts,
  deleteSavedPrompt,
  insertSavedPrompt,
  listSavedPrompts,
  type SavedPromptRow,
  updateSavedPrompt,
} from "@/db/queries/saved-prompts";
import {
  MAX_SAVED_PROMPTS,
  type NewSavedPrompt,
  type SavedPrompt,
  type SavedPromptChanges,
} from "@/lib/contract/saved-prompts";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";

/** Identifies one of a user's saved prompts. */
type Own = { id: string; userId: string };

/** The error both for a missing prompt and for somebody else's. */
const noSuchPrompt = () => new AppError("not_found", "There is no saved prompt with this id.");

/** A user's saved prompts, newest first. */
export async function savedPromptsOf(db: Database, owner: { userId: string }): Promise<SavedPrompt[]> {
  return (await listSavedPrompts(db, owner)).map(toSavedPrompt);
}

/**
 * Saves a prompt under a name.
 * @throws AppError `invalid_params` if the user has the maximum number
 */
export async function savePrompt(
  db: Database,
  { userId, name, prompt }: { userId: string } & z.output<typeof NewSavedPrompt>,
): Promise<SavedPrompt> {
  return db.transaction(async (tx) => {
    // Otherwise two concurrent requests could both find room.
    await lockAccount(tx, { userId });
    if ((await countSavedPrompts(tx, { userId })) >= MAX_SAVED_PROMPTS)
      throw new AppError(
        "invalid_params",
        `You already have ${MAX_SAVED_PROMPTS} saved prompts; delete one first.`,
      );
    return toSavedPrompt(await insertSavedPrompt(tx, { id: newId("prompt"), userId, name, prompt }));
  });
}

/**
 * Changes a saved prompt's name or words.
 * @throws AppError `not_found`
 */
export async function changeSavedPrompt(
  db: Database,
  own: Own,
  { name, prompt }: z.output<typeof SavedPromptChanges>,
): Promise<SavedPrompt> {
  const changes = { ...(name === undefined ? {} : { name }), ...(prompt === undefined ? {} : { prompt }) };
  if (Object.keys(changes).length === 0)
    throw new AppError("invalid_params", "Nothing to change: send name, prompt, or both.");
  const row = await updateSavedPrompt(db, { ...own, changes });
  if (!row) throw noSuchPrompt();
  return toSavedPrompt(row);
}

/** @throws AppError `not_found` */
export async function forgetPrompt(db: Database, own: Own): Promise<void> {
  if (!(await deleteSavedPrompt(db, own))) throw noSuchPrompt();
}

function toSavedPrompt({ id, name, prompt, createdAt }: SavedPromptRow): SavedPrompt {
  return { id, name, prompt, created_at: createdAt.toISOString() };
}
