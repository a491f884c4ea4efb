"use server";

import { revalidatePath } from "next/cache";
import { RollKeyForm, type ShownKey } from "@/lib/contract/api-keys";
import { rollKey } from "@/lib/keys/roll-key";
import { defineAction } from "../define-action";
import { API_KEYS_PATH, countNewKey, refuseKey } from "./key-limits";

/** Puts a new key in the place of one of the caller's. The answer is the only place where it is ever shown. */
export const rollKeyAction = defineAction<typeof RollKeyForm, ShownKey>(
  API_KEYS_PATH,
  RollKeyForm,
  async ({ db, user, input }) => {
    try {
      await countNewKey(user.id);
      const rolled = await rollKey(db, { userId: user.id, ...input });
      revalidatePath(API_KEYS_PATH);
      if (!rolled)
        return { ok: false, message: "This key does not work any more. Create a new one instead." };
      return { ok: true, value: rolled };
    } catch (error) {
      return refuseKey(error);
    }
  },
);
