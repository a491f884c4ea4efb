"use client";

import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { notify } from "../../ui/notify";
import { ActionForm } from "../action-form";
import type { FormAction } from "../form-result";

/** The form for the user's name. */
export function NameForm({ name, action }: { name: string; action: FormAction }) {
  return (
    <ActionForm action={action} onDone={() => void notify("success", "Name saved.")} className="grid gap-4">
      {({ errors, isPending }) => (
        <>
          <Field label="Your name" error={errors.name}>
            {(control) => <Input {...control} name="name" autoComplete="name" defaultValue={name} />}
          </Field>
          <Button type="submit" variant="outline" loading={isPending} className="justify-self-start">
            Save name
          </Button>
        </>
      )}
    </ActionForm>
  );
}
