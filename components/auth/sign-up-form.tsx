"use client";

import { Check } from "lucide-react";
import { useState } from "react";
import { Field } from "../ui/field";
import { AuthForm } from "./auth-form";
import type { AuthFormAction } from "./auth-form-state";
import { PasswordInput } from "./password-input";

type SignUpFormProps = {
  action: AuthFormAction;
  next: string;
  /** A password's length bounds, in characters. */
  length: { min: number; max: number };
};

/** The sign-up form. */
export function SignUpForm({ action, next, length }: SignUpFormProps) {
  const [typed, setTyped] = useState(0);
  return (
    <AuthForm
      action={action}
      next={next}
      submit="Create account"
      password={(error) => (
        <Field
          label="Password"
          required
          error={error}
          hint={<PasswordHint typed={typed} {...length} />}
          aside={typed > 0 && <span className="tabular-nums">{typed}</span>}
        >
          {(control) => (
            <PasswordInput
              {...control}
              name="password"
              autoComplete="new-password"
              onChange={({ target }) => setTyped([...target.value].length)}
            />
          )}
        </Field>
      )}
    />
  );
}

/** What a password still lacks, while it is being typed. */
function PasswordHint({ typed, min, max }: { typed: number; min: number; max: number }) {
  if (typed === 0) return `${min} to ${max} characters. A few unrelated words are easy to remember.`;
  if (typed < min) return `${min - typed} more ${min - typed === 1 ? "character" : "characters"} to go.`;
  if (typed > max) return `That is ${typed - max} too many; the limit is ${max} characters.`;
  return (
    <span className="inline-flex items-center gap-1 text-leaf">
      <Check aria-hidden="true" className="size-4" /> Long enough.
    </span>
  );
}
