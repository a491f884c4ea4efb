"use server";

import { revalidatePath } from "next/cache";
import { ChangeKeyForm } from "@/lib/contract/api-keys";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { changeKey } from "@/lib/keys/change-key";
import { defineAction } from "../define-action";
import { refuseKey } from "./refuse-key";

/** Changes the name, rights and caps of one of the caller's keys. */
export const changeKeyAction = defineAction(
  SETTINGS_SECTIONS.apiKeys.href,
  ChangeKeyForm,
  async ({ db, user, input: { id, changes } }) => {
    try {
      const changed = await changeKey(db, { id, userId: user.id }, changes, null);
      revalidatePath(SETTINGS_SECTIONS.apiKeys.href);
      return changed
        ? { ok: true, value: null }
        : { ok: false, message: "This key no longer works, so it was not changed." };
    } catch (error) {
      return refuseKey(error);
    }
  },
);
