"use server";

import { z } from "zod";
import type { FormResult } from "@/components/settings/form-result";
import { openDatabase } from "@/db/client";
import { confirmPassword, WrongPasswordError } from "@/lib/auth/confirm-password";
import { requireUser } from "@/lib/auth/current-user";
import { deleteAccount } from "@/lib/auth/delete-account";
import { signOut } from "@/lib/auth/next-auth";
import { readForm } from "../read-form";
import { ACCOUNT_PATH } from "./account-path";

/** Removes the caller's account with all its images and leads out. */
export async function deleteAccountAction(form: FormData): Promise<FormResult> {
  const user = await requireUser(ACCOUNT_PATH);
  const shape = z.object({
    email: z
      .string()
      .refine((email) => email.trim().toLowerCase() === user.email, `Please type ${user.email} to confirm.`),
    current: z
      .string()
      .max(1_024, "This is not your current password.")
      .default("")
      .refine((current) => current !== "" || !user.hasPassword, "Please enter your password."),
  });
  const read = readForm(shape, form);
  if (!read.data) return read.refusal;
  const { db } = openDatabase();
  try {
    await confirmPassword(db, { userId: user.id, password: read.data.current });
  } catch (error) {
    if (error instanceof WrongPasswordError) return { ok: false, errors: { current: error.message } };
    throw error;
  }
  await deleteAccount(db, { userId: user.id });
  return signOut({ redirectTo: "/" });
}
