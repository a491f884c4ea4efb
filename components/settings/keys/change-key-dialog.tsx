"use client";

import type { KeyView } from "@/lib/contract/api-keys";
import { Dialog, DialogContent } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { notify } from "../../ui/notify";
import { ActionForm } from "../action-form";
import { FormButtons } from "../form-buttons";
import type { FormAction } from "../form-result";
import { ExpiryFields } from "./expiry-fields";
import { type ModelChoice, RightsFields } from "./rights-fields";

type ChangeKeyDialogProps = {
  keyView: KeyView;
  models: readonly ModelChoice[];
  action: FormAction;
  onClose: () => void;
};

/** The dialog for a key's name, rights, caps and expiry. */
export function ChangeKeyDialog({ keyView, models, action, onClose }: ChangeKeyDialogProps) {
  function finish() {
    void notify("success", "Key updated.");
    onClose();
  }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title="Edit key" description="Changes apply from the key’s next request.">
        <ActionForm action={action} onDone={finish} focusFirst className="grid gap-5">
          {({ errors, isPending }) => (
            <>
              <input type="hidden" name="id" value={keyView.id} />
              <Field label="Name" error={errors.name} required>
                {(control) => (
                  <Input {...control} name="name" autoComplete="off" defaultValue={keyView.name} />
                )}
              </Field>
              <RightsFields {...{ keyView, models, errors }} spends={keyView.livemode} />
              <ExpiryFields label="Expires" errors={errors} until={keyView.expiresAt} />
              <FormButtons submit="Save" isPending={isPending} />
            </>
          )}
        </ActionForm>
      </DialogContent>
    </Dialog>
  );
}
