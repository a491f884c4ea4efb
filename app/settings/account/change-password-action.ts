"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { FormResult } from "@/components/settings/form-result";
import { openDatabase } from "@/db/client";
import { changePassword } from "@/lib/auth/change-password";
import { WrongPasswordError } from "@/lib/auth/confirm-password";
import { AccountError } from "@/lib/auth/create-user";
import { requireUser } from "@/lib/auth/current-user";
import { issueSession } from "@/lib/auth/issue-session";
import { Password } from "@/lib/contract/account";
import { readForm } from "../read-form";
import { ACCOUNT_PATH } from "./account-path";

/** Nobody's password is longer, and hashing takes time. */
const LONGEST = 1_024;

const FirstPasswordForm = z.object({ password: Password, current: z.string().max(LONGEST).default("") });
const PasswordForm = FirstPasswordForm.extend({
  current: z
    .string()
    .min(1, "Please enter your current password.")
    .max(LONGEST, "This is not your current password."),
});

/** Sets the caller's password. Every session ends, and this browser gets a new one. */
export async function changePasswordAction(form: FormData): Promise<FormResult> {
  const user = await requireUser(ACCOUNT_PATH);
  const read = readForm(user.hasPassword ? PasswordForm : FirstPasswordForm, form);
  if (!read.data) return read.refusal;
  try {
    const epoch = await changePassword(openDatabase().db, { userId: user.id, ...read.data });
    await issueSession({ userId: user.id, epoch });
  } catch (error) {
    if (error instanceof WrongPasswordError) return { ok: false, errors: { current: error.message } };
    if (error instanceof AccountError) return { ok: false, errors: { password: error.message } };
    throw error;
  }
  revalidatePath(ACCOUNT_PATH);
  return { ok: true, value: null };
}
