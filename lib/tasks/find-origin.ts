import type { Database } from "@/db/client";
import { findMaker } from "@/db/queries/images";
import type { Origin } from "@/lib/sketch/entry";
import { isElsewhere } from "./resolve-references";

/** The longest chain of redraws that is followed. */
const MOST_CHANGES = 24;

/**
 * The origin of a task's first reference, if the same model drew it for the same user, originally from words alone, so that it
 * can be drawn again. Other users' prompts are never looked at.
 */
export async function findOrigin(
  db: Database,
  { userId, imageInput, model }: { userId: string | null; imageInput: readonly string[]; model: string },
): Promise<Origin | undefined> {
  const changes: string[] = [];
  let [path] = imageInput;
  while (userId && path && !isElsewhere(path) && changes.length <= MOST_CHANGES) {
    const maker = await findMaker(db, { path, userId });
    if (!maker || maker.model !== model || maker.prompt === "") return undefined;
    const { prompt, seed } = maker;
    if (maker.scene === "text-to-image") return { prompt, seed, changes: changes.reverse() };
    changes.push(prompt);
    [path] = maker.imageInput;
  }
  return undefined;
}
