"use server";

import { revalidatePath } from "next/cache";
import { RenameKeyForm } from "@/lib/contract/api-keys";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { changeKey } from "@/lib/keys/change-key";
import { defineAction } from "../define-action";

/** Gives one of the caller's keys another name. */
export const renameKeyAction = defineAction(
  SETTINGS_SECTIONS.apiKeys.href,
  RenameKeyForm,
  async ({ db, user, input }) => {
    const { id, name } = input;
    const isThere = await changeKey(db, { userId: user.id, id }, { name }, null);
    revalidatePath(SETTINGS_SECTIONS.apiKeys.href);
    return isThere
      ? { ok: true, value: null }
      : { ok: false, message: "This key does not work any more, so it was not renamed." };
  },
);
