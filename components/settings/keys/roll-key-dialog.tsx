"use client";

import { useState } from "react";
import { KEY_GRACES, type KeyGraceChoice, type KeyView, type ShownKey } from "@/lib/contract/api-keys";
import { Dialog, DialogContent } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { ActionForm } from "../action-form";
import { FormButtons } from "../form-buttons";
import type { FormAction } from "../form-result";
import { ExpiryFields } from "./expiry-fields";
import { NewKeyContent } from "./new-key-content";

type RollKeyDialogProps = {
  keyView: KeyView;
  action: FormAction<ShownKey>;
  onClose: () => void;
  origin: string;
  price: number;
};

/** The dialog that rolls a key: asks how long the old one keeps working, then shows the new one. */
export function RollKeyDialog({ keyView, action, onClose, origin, price }: RollKeyDialogProps) {
  const [grace, setGrace] = useState<KeyGraceChoice>("24");
  const [shown, setShown] = useState<ShownKey | null>(null);
  return (
    <Dialog open onOpenChange={onClose}>
      {shown ? (
        <NewKeyContent shown={shown} {...{ origin, price }} />
      ) : (
        <DialogContent
          title={`Roll “${keyView.name}”`}
          description="You get a new key with the same name. Swap it in while both still work."
        >
          <ActionForm action={action} onDone={setShown} focusFirst className="grid gap-5">
            {({ errors, isPending }) => (
              <>
                <input type="hidden" name="id" value={keyView.id} />
                <Field
                  label="The old key stops working"
                  hint={<span className="font-mono">{keyView.mask}</span>}
                >
                  {({ required: _, ...control }) => (
                    <Select
                      {...control}
                      name="grace"
                      options={KEY_GRACES}
                      value={grace}
                      onValueChange={setGrace}
                    />
                  )}
                </Field>
                <ExpiryFields label="The new key expires" errors={errors} />
                <FormButtons submit="Roll key" isPending={isPending} />
              </>
            )}
          </ActionForm>
        </DialogContent>
      )}
    </Dialog>
  );
}
