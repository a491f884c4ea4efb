"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { changePassword } from "@/lib/auth/change-password";
import { WrongPasswordError } from "@/lib/auth/confirm-password";
import { AccountError } from "@/lib/auth/create-user";
import { issueSession } from "@/lib/auth/issue-session";
import { Password } from "@/lib/contract/account";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { defineAction } from "../define-action";

/** Rejects longer passwords before hashing, which takes time. */
const LONGEST = 1_024;

const FirstPasswordForm = z.object({ password: Password, current: z.string().max(LONGEST).default("") });
const PasswordForm = FirstPasswordForm.extend({
  current: z
    .string()
    .min(1, "Please enter your current password.")
    .max(LONGEST, "This is not your current password."),
});

/** Sets the caller's password. All sessions end, and this browser gets a new one. */
export const changePasswordAction = defineAction(
  SETTINGS_SECTIONS.account.href,
  (user) => (user.hasPassword ? PasswordForm : FirstPasswordForm),
  async ({ db, user, input }) => {
    try {
      const epoch = await changePassword(db, { userId: user.id, ...input });
      await issueSession({ userId: user.id, epoch });
    } catch (error) {
      if (error instanceof WrongPasswordError) return { ok: false, errors: { current: error.message } };
      if (error instanceof AccountError) return { ok: false, errors: { password: error.message } };
      throw error;
    }
    revalidatePath(SETTINGS_SECTIONS.account.href);
    return { ok: true, value: null };
  },
);
