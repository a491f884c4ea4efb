"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from "react";
import { useKeepShares } from "@/lib/client/use-keep-shares";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Notice } from "../ui/notice";
import { type AuthFormAction, type AuthFormState, EMPTY_FORM } from "./auth-form-state";

type AuthFormProps = {
  action: AuthFormAction;
  /** The path to continue to. */
  next: string;
  submit: string;
  /** Renders the password field, given its error. */
  password: (error: string | undefined) => ReactNode;
};

/**
 * E-mail, password and a button. Works without scripts; with them, the input is kept after an error, and the focus moves to the
 * field at fault.
 */
export function AuthForm({ action, next, submit, password }: AuthFormProps) {
  useKeepShares();
  const [state, dispatch, isPending] = useActionState<AuthFormState, FormData>(action, EMPTY_FORM);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (state === EMPTY_FORM) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-refusal]")?.focus();
  }, [state]);

  function send(event: FormEvent<HTMLFormElement>) {
    // React resets a form after its action returns.
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    startTransition(() => dispatch(data));
  }

  return (
    <form ref={form} action={dispatch} onSubmit={send} noValidate className="grid grid-cols-1 gap-5">
      {state.message && (
        <div data-refusal tabIndex={-1} className="rounded-lg outline-offset-2">
          <Notice tone="error">{state.message}</Notice>
        </div>
      )}
      <Field label="E-mail" required error={state.errors?.email}>
        {(control) => (
          <Input
            {...control}
            type="email"
            name="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={state.email}
          />
        )}
      </Field>
      {password(state.errors?.password)}
      <input type="hidden" name="next" value={next} />
      <Button type="submit" variant="blossom" size="lg" loading={isPending}>
        {submit}
      </Button>
    </form>
  );
}
