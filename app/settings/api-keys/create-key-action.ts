"use server";

import { revalidatePath } from "next/cache";
import { NewKeyForm, type ShownKey } from "@/lib/contract/api-keys";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { addKey } from "@/lib/keys/add-key";
import { defineAction } from "../define-action";
import { refuseKey } from "./refuse-key";

/** Creates a key for the signed-in user. Only this response shows it. */
export const createKeyAction = defineAction<typeof NewKeyForm, ShownKey>(
  SETTINGS_SECTIONS.apiKeys.href,
  NewKeyForm,
  async ({ db, user, input }) => {
    try {
      const { key } = await addKey(db, { userId: user.id, ...input }, null);
      revalidatePath(SETTINGS_SECTIONS.apiKeys.href);
      const { name, livemode, scopes } = input;
      return { ok: true, value: { name, key, livemode, scopes } };
    } catch (error) {
      return refuseKey(error);
    }
  },
);
