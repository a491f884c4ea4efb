"use server";

import { revalidatePath } from "next/cache";
import { RevokeKeyForm } from "@/lib/contract/api-keys";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { revokeKey } from "@/lib/keys/revoke-key";
import { defineAction } from "../define-action";

/** Revokes one of the caller's keys. An unknown or already revoked one is not an error. */
export const revokeKeyAction = defineAction(
  SETTINGS_SECTIONS.apiKeys.href,
  RevokeKeyForm,
  async ({ db, user, input }) => {
    await revokeKey(db, { userId: user.id, id: input.id });
    revalidatePath(SETTINGS_SECTIONS.apiKeys.href);
    return { ok: true, value: null };
  },
);
