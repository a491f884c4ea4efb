"use client";

import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { notify } from "../../ui/notify";
import { ActionForm } from "../action-form";
import type { FormAction } from "../form-result";

/** The form for the threshold of the low-balance event. */
export function LowCreditsForm({ credits, action }: { credits: number; action: FormAction }) {
  return (
    <ActionForm
      action={action}
      onDone={() => void notify("success", "Saved. We will notify you when your balance falls below this.")}
      className="grid gap-4"
    >
      {({ errors, isPending }) => (
        <>
          <Field label="Credits" error={errors.credits} required>
            {(control) => (
              <Input
                {...control}
                name="credits"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={credits}
                className="max-w-40"
              />
            )}
          </Field>
          <Button type="submit" variant="outline" loading={isPending} className="justify-self-start">
            Save
          </Button>
        </>
      )}
    </ActionForm>
  );
}
