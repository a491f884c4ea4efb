"use client";

import { Field } from "../ui/field";
import { AuthForm } from "./auth-form";
import type { AuthFormAction } from "./auth-form-state";
import { PasswordInput } from "./password-input";

/** The sign-in form. */
export function SignInForm({ action, next }: { action: AuthFormAction; next: string }) {
  return (
    <AuthForm
      action={action}
      next={next}
      submit="Sign in"
      password={(error) => (
        <Field label="Password" required error={error}>
          {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
        </Field>
      )}
    />
  );
}
