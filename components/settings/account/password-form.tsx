"use client";

import { PASSWORD_LENGTH } from "@/lib/contract/account";
import { PasswordInput } from "../../auth/password-input";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { notify } from "../../ui/notify";
import { ActionForm } from "../action-form";
import type { FormAction } from "../form-result";

type PasswordFormProps = { email: string; hasPassword: boolean; action: FormAction };

/** The form that changes the password, or sets the first one. */
export function PasswordForm({ email, hasPassword, action }: PasswordFormProps) {
  function finish(_: null, form: HTMLFormElement) {
    form.reset();
    void notify("success", "Password changed. You are signed out everywhere else.");
  }
  return (
    <ActionForm action={action} onDone={finish} className="grid gap-4">
      {({ errors, isPending }) => (
        <>
          {/* Tells password managers whose password it is. */}
          <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
          {hasPassword && (
            <Field label="Current password" error={errors.current} required>
              {(control) => <PasswordInput {...control} name="current" autoComplete="current-password" />}
            </Field>
          )}
          <Field
            label="New password"
            hint={`${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters. A few unrelated words are easy to remember.`}
            error={errors.password}
            required
          >
            {(control) => <PasswordInput {...control} name="password" autoComplete="new-password" />}
          </Field>
          <Button type="submit" variant="outline" loading={isPending} className="justify-self-start">
            {hasPassword ? "Change password" : "Set a password"}
          </Button>
        </>
      )}
    </ActionForm>
  );
}
