"use server";

import { revalidatePath } from "next/cache";
import { RevokeKeyForm } from "@/lib/contract/api-keys";
import { revokeKey } from "@/lib/keys/revoke-key";
import { defineAction } from "../define-action";
import { API_KEYS_PATH } from "./key-limits";

/** Ends one of the caller's keys at once. One that has ended already, or was never theirs, is no error. */
export const revokeKeyAction = defineAction(API_KEYS_PATH, RevokeKeyForm, async ({ db, user, input }) => {
  await revokeKey(db, { userId: user.id, id: input.id });
  revalidatePath(API_KEYS_PATH);
  return { ok: true, value: null };
});
