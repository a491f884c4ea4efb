"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { renameUser } from "@/lib/auth/rename-user";
import { DisplayName } from "@/lib/contract/account";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { defineAction } from "../define-action";

/** Changes the caller's name, which may be empty. */
export const renameAction = defineAction(
  SETTINGS_SECTIONS.account.href,
  z.object({ name: DisplayName }),
  async ({ db, user, input: { name } }) => {
    await renameUser(db, { userId: user.id, name: name || null });
    // The header shows the name as well.
    revalidatePath("/", "layout");
    return { ok: true, value: null };
  },
);
