"use server";

import { redirect } from "next/navigation";
import { AuthError } from "next-auth";
import type { AuthFormState } from "@/components/auth/auth-form-state";
import { describeSignInError } from "@/components/auth/sign-in-errors";
import { otherProviders, signIn } from "@/lib/auth/next-auth";
import { safeNext } from "@/lib/auth/safe-next";
import { formDataOf } from "./form-data-of";

/** Signs in with e-mail and password, and continues to where the visitor was going. */
export async function signInAction(_previous: AuthFormState, sent: FormData): Promise<AuthFormState> {
  const form = formDataOf(sent);
  const email = String(form.get("email") ?? "").trim();
  const password = String(form.get("password") ?? "");
  if (!email || !password) return { email, errors: whatIsMissing(email, password) };
  try {
    await signIn("credentials", { email, password, redirect: false });
  } catch (error) {
    if (error instanceof AuthError) return { email, message: describeSignInError(error.type) };
    throw error;
  }
  redirect(safeNext(form.get("next")));
}

function whatIsMissing(email: string, password: string): AuthFormState["errors"] {
  return {
    ...(email ? {} : { email: "Please enter your e-mail address." }),
    ...(password ? {} : { password: "Please enter your password." }),
  };
}

/** Redirects to GitHub or Google, which send the visitor back. */
export async function signInElsewhereAction(sent: FormData): Promise<void> {
  const form = formDataOf(sent);
  const provider = otherProviders().find(({ id }) => id === form.get("provider"));
  if (!provider) redirect("/sign-in");
  await signIn(provider.id, { redirectTo: safeNext(form.get("next")) });
}
