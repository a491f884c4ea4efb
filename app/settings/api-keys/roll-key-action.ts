"use server";

import { revalidatePath } from "next/cache";
import { RollKeyForm, type ShownKey } from "@/lib/contract/api-keys";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { countNewKey } from "@/lib/keys/count-new-key";
import { rollKey } from "@/lib/keys/roll-key";
import { defineAction } from "../define-action";
import { refuseKey } from "./refuse-key";

/** Replaces one of the caller's keys. Only this response shows the new one. */
export const rollKeyAction = defineAction<typeof RollKeyForm, ShownKey>(
  SETTINGS_SECTIONS.apiKeys.href,
  RollKeyForm,
  async ({ db, user, input }) => {
    try {
      await countNewKey(user.id);
      const rolled = await rollKey(db, { userId: user.id, ...input });
      revalidatePath(SETTINGS_SECTIONS.apiKeys.href);
      if (!rolled) return { ok: false, message: "This key no longer works. Create a new one instead." };
      return { ok: true, value: rolled };
    } catch (error) {
      return refuseKey(error);
    }
  },
);
