"use client";

import { useState } from "react";
import type { ShownKey } from "@/lib/contract/api-keys";
import { Dialog, DialogContent } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Segmented } from "../../ui/segmented";
import { ActionForm } from "../action-form";
import { FormButtons } from "../form-buttons";
import type { FormAction } from "../form-result";
import { ExpiryFields } from "./expiry-fields";
import { NewKeyContent } from "./new-key-content";
import { type ModelChoice, RightsFields } from "./rights-fields";

type CreateKeyDialogProps = {
  action: FormAction<ShownKey>;
  onClose: () => void;
  models: readonly ModelChoice[];
  origin: string;
  price: number;
};

const KINDS = [
  { value: "live", label: "Live" },
  { value: "test", label: "Test" },
] as const;

/** The dialog that creates a key, then shows it. */
export function CreateKeyDialog({ action, onClose, models, origin, price }: CreateKeyDialogProps) {
  const [kind, setKind] = useState<"live" | "test">("live");
  const [shown, setShown] = useState<ShownKey | null>(null);
  return (
    <Dialog open onOpenChange={onClose}>
      {shown ? (
        <NewKeyContent shown={shown} {...{ origin, price }} />
      ) : (
        <DialogContent title="Create a key">
          <ActionForm action={action} onDone={setShown} focusFirst className="grid gap-5">
            {({ errors, isPending }) => (
              <>
                <Field
                  label="Name"
                  hint="Where you use it, so that you recognise it later."
                  error={errors.name}
                  required
                >
                  {(control) => <Input {...control} name="name" autoComplete="off" placeholder="My server" />}
                </Field>
                <div>
                  <Segmented
                    legend="Type"
                    name="kind"
                    options={KINDS}
                    value={kind}
                    onValueChange={setKind}
                    fill
                  />
                  <p className="mt-1.5 text-sm text-ink-muted">
                    {kind === "live"
                      ? "Draws pictures and spends credits."
                      : "Draws nothing and costs nothing, for trying out your program."}
                  </p>
                </div>
                <ExpiryFields label="Expires" errors={errors} />
                <RightsFields models={models} spends={kind === "live"} errors={errors} />
                <FormButtons submit="Create key" isPending={isPending} />
              </>
            )}
          </ActionForm>
        </DialogContent>
      )}
    </Dialog>
  );
}
