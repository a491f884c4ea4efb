"use server";

import { revalidatePath } from "next/cache";
import { TIDY, TidyKeyForm } from "@/lib/contract/api-keys";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { changeKey } from "@/lib/keys/change-key";
import { defineAction } from "../define-action";
import { refuseKey } from "./refuse-key";

/** Gives one of the caller's keys a missing expiry or cap. */
export const tidyKeyAction = defineAction(
  SETTINGS_SECTIONS.apiKeys.href,
  TidyKeyForm,
  async ({ db, user, input: { id, fix } }) => {
    const changes =
      fix === "cap"
        ? { creditsPerMonth: TIDY.creditsPerMonth }
        : { expiresAt: new Date(Date.now() + TIDY.expiryDays * 86_400_000) };
    try {
      await changeKey(db, { id, userId: user.id }, changes, null);
      revalidatePath(SETTINGS_SECTIONS.apiKeys.href);
      return { ok: true, value: null };
    } catch (error) {
      return refuseKey(error);
    }
  },
);
