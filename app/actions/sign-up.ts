"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ZodError } from "zod";
import type { AuthFormState } from "@/components/auth/auth-form-state";
import { openDatabase } from "@/db/client";
import { findBalance } from "@/db/queries/ledger";
import { findUserById } from "@/db/queries/users";
import { AccountError } from "@/lib/auth/create-user";
import { issueSession } from "@/lib/auth/issue-session";
import { safeNext } from "@/lib/auth/safe-next";
import { signUp } from "@/lib/auth/sign-up";
import { Email, Password } from "@/lib/contract/account";
import { env } from "@/lib/env";
import { ADDRESS_HEADER } from "@/lib/request/address-header";
import { formDataOf } from "./form-data-of";

/** Creates an account, signs in, and continues to where the visitor was going, or to a note about reduced free credits. */
export async function signUpAction(_previous: AuthFormState, sent: FormData): Promise<AuthFormState> {
  const form = formDataOf(sent);
  const { db } = openDatabase();
  const email = String(form.get("email") ?? "").trim();
  const password = String(form.get("password") ?? "");
  const errors = {
    ...faultOf("email", Email.safeParse(email)),
    ...faultOf("password", Password.safeParse(password)),
  };
  if (Object.keys(errors).length > 0) return { email, errors };
  const address = (await headers()).get(ADDRESS_HEADER) ?? "unknown";
  const next = safeNext(form.get("next"));
  let credits: number | undefined;
  try {
    const userId = await signUp(db, { email, password, address });
    const user = await findUserById(db, { id: userId });
    await issueSession({ userId, epoch: user?.sessionEpoch ?? 0 });
    credits = await findBalance(db, { userId });
  } catch (error) {
    if (error instanceof AccountError) return { email, errors: { [error.field]: error.message } };
    throw error;
  }
  const isShort = credits !== undefined && credits < env().SIGNUP_CREDITS;
  redirect(isShort ? `/sign-up?short=1&next=${encodeURIComponent(next)}` : next);
}

function faultOf(field: "email" | "password", { error }: { error?: ZodError }): AuthFormState["errors"] {
  return error ? { [field]: error.issues[0]?.message } : {};
}
