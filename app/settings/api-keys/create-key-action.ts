"use server";

import { revalidatePath } from "next/cache";
import { NewKeyForm, type ShownKey } from "@/lib/contract/api-keys";
import { addKey } from "@/lib/keys/add-key";
import { defineAction } from "../define-action";
import { API_KEYS_PATH, countNewKey, refuseKey } from "./key-limits";

/** Makes a key for whoever is signed in. The answer is the only place where it is ever shown. */
export const createKeyAction = defineAction<typeof NewKeyForm, ShownKey>(
  API_KEYS_PATH,
  NewKeyForm,
  async ({ db, user, input }) => {
    try {
      await countNewKey(user.id);
      const { key } = await addKey(db, { userId: user.id, ...input });
      revalidatePath(API_KEYS_PATH);
      return { ok: true, value: { name: input.name, key } };
    } catch (error) {
      return refuseKey(error);
    }
  },
);
