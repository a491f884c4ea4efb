"use client";

import { PasswordInput } from "../../auth/password-input";
import { Button } from "../../ui/button";
import { Dialog, DialogContent, DialogTrigger } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { ActionForm } from "../action-form";
import { FormButtons } from "../form-buttons";
import type { FormAction } from "../form-result";

type DeleteAccountProps = { email: string; hasPassword: boolean; action: FormAction };

/** The button that deletes the account, with its confirmation. */
export function DeleteAccount({ email, hasPassword, action }: DeleteAccountProps) {
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button variant="danger">Delete account…</Button>
      </DialogTrigger>
      <DialogContent
        title="Delete your account?"
        description="All your pictures, prompts, API keys and remaining credits go with it. They cannot be restored, and programs that use your keys stop working at once."
      >
        <ActionForm action={action} focusFirst className="grid gap-5">
          {({ errors, isPending }) => (
            <>
              <Field
                label="Your e-mail address, to confirm"
                hint={<span className="wrap-anywhere">Type {email}</span>}
                error={errors.email}
                required
              >
                {(control) => (
                  <Input {...control} type="email" name="email" autoComplete="off" spellCheck={false} />
                )}
              </Field>
              {hasPassword && (
                <Field label="Your password" error={errors.current} required>
                  {(control) => <PasswordInput {...control} name="current" autoComplete="current-password" />}
                </Field>
              )}
              <FormButtons submit="Delete permanently" cancel="Keep account" isDanger isPending={isPending} />
            </>
          )}
        </ActionForm>
      </DialogContent>
    </Dialog>
  );
}
