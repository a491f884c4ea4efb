"use server";

import { z } from "zod";
import { confirmPassword, WrongPasswordError } from "@/lib/auth/confirm-password";
import type { CurrentUser } from "@/lib/auth/current-user";
import { deleteAccount } from "@/lib/auth/delete-account";
import { signOut } from "@/lib/auth/next-auth";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { defineAction } from "../define-action";

const formOf = (user: CurrentUser) =>
  z.object({
    email: z
      .string()
      .refine((email) => email.trim().toLowerCase() === user.email, `Please type ${user.email} to confirm.`),
    current: z
      .string()
      .max(1_024, "This is not your current password.")
      .default("")
      .refine((current) => current !== "" || !user.hasPassword, "Please enter your password."),
  });

/** Deletes the caller's account with all its images and signs out. */
export const deleteAccountAction = defineAction(
  SETTINGS_SECTIONS.account.href,
  formOf,
  async ({ db, user, input }) => {
    try {
      await confirmPassword(db, { userId: user.id, password: input.current });
    } catch (error) {
      if (error instanceof WrongPasswordError) return { ok: false, errors: { current: error.message } };
      throw error;
    }
    await deleteAccount(db, { userId: user.id });
    return signOut({ redirectTo: "/" });
  },
);
