"use server";

import { revalidatePath } from "next/cache";
import { RenameKeyForm } from "@/lib/contract/api-keys";
import { renameKey } from "@/lib/keys/rename-key";
import { defineAction } from "../define-action";
import { API_KEYS_PATH } from "./key-limits";

/** Gives one of the caller's keys another name. */
export const renameKeyAction = defineAction(API_KEYS_PATH, RenameKeyForm, async ({ db, user, input }) => {
  const isThere = await renameKey(db, { userId: user.id, ...input });
  revalidatePath(API_KEYS_PATH);
  return isThere
    ? { ok: true, value: null }
    : { ok: false, message: "This key does not work any more, so it was not renamed." };
});
