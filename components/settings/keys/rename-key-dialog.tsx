"use client";

import type { KeyView } from "@/lib/contract/api-keys";
import { Button } from "../../ui/button";
import { Dialog, DialogClose, DialogContent } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { notify } from "../../ui/notify";
import { ActionForm } from "../action-form";
import type { FormAction } from "../form-result";

type RenameKeyDialogProps = { keyView: KeyView; action: FormAction; onClose: () => void };

/** Asks for a key's new name. */
export function RenameKeyDialog({ keyView, action, onClose }: RenameKeyDialogProps) {
  function finish() {
    void notify("success", "The key has its new name.");
    onClose();
  }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title="Rename key">
        <ActionForm action={action} onDone={finish} focusFirst className="grid gap-5">
          {({ errors, isPending }) => (
            <>
              <input type="hidden" name="id" value={keyView.id} />
              <Field label="Name" error={errors.name} required>
                {(control) => (
                  <Input {...control} name="name" autoComplete="off" defaultValue={keyView.name} />
                )}
              </Field>
              <div className="flex flex-wrap justify-end gap-2">
                <DialogClose asChild>
                  <Button variant="ghost">Cancel</Button>
                </DialogClose>
                <Button type="submit" loading={isPending}>
                  Rename
                </Button>
              </div>
            </>
          )}
        </ActionForm>
      </DialogContent>
    </Dialog>
  );
}
