"use client";

import { Button } from "../../ui/button";
import { notify } from "../../ui/notify";
import { ActionForm } from "../action-form";
import type { FormAction } from "../form-result";

/** Ends all sessions but this browser's. */
export function SessionsForm({ action }: { action: FormAction }) {
  return (
    <ActionForm
      action={action}
      onDone={() => void notify("success", "You are signed out everywhere else.")}
      className="grid gap-4"
    >
      {({ isPending }) => (
        <Button type="submit" variant="outline" loading={isPending} className="justify-self-start">
          Sign out other sessions
        </Button>
      )}
    </ActionForm>
  );
}
