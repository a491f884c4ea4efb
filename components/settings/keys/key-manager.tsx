"use client";

import { Plus } from "lucide-react";
import { type SyntheticEvent, useRef, useState } from "react";
import type { KeyView, ShownKey } from "@/lib/contract/api-keys";
import { Button } from "../../ui/button";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { EmptyState } from "../../ui/empty-state";
import { notify } from "../../ui/notify";
import { PageHeader } from "../../ui/page-header";
import type { FormAction } from "../form-result";
import { useReturnFocus } from "../use-return-focus";
import { ChangeKeyDialog } from "./change-key-dialog";
import { CreateKeyDialog } from "./create-key-dialog";
import type { HygieneFix } from "./hygiene";
import { KeyHygiene } from "./key-hygiene";
import { KeyList, type KeyTask } from "./key-list";
import type { ModelChoice } from "./rights-fields";
import { RollKeyDialog } from "./roll-key-dialog";

/** The server actions on keys. */
type KeyActions = {
  create: FormAction<ShownKey>;
  change: FormAction;
  roll: FormAction<ShownKey>;
  revoke: FormAction;
  tidy: FormAction;
};

type KeyManagerProps = {
  keys: KeyView[];
  models: readonly ModelChoice[];
  /** This site's origin, for the command that tries a new key. */
  origin: string;
  /** That command's cost in credits. */
  price: number;
  actions: KeyActions;
};

type Open = { task: "create"; key?: undefined } | { task: KeyTask; key: KeyView };

/**
 * A user's keys and the actions on them. The dialogs are rendered here rather than in the rows, because the one that shows a new
 * key must outlive the old one's row.
 */
export function KeyManager({ keys, models, origin, price, actions }: KeyManagerProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const returnFocusTo = useReturnFocus(open !== null, heading);
  const close = () => setOpen(null);
  const is = (task: KeyTask) => (open?.task === task ? open.key : undefined);
  const [changing, rolling, revoking] = [is("edit"), is("roll"), is("revoke")];

  function start(event: SyntheticEvent<HTMLElement>, next: Open) {
    returnFocusTo(event.currentTarget);
    setOpen(next);
  }

  async function revoke({ id, name }: KeyView) {
    const form = new FormData();
    form.set("id", id);
    await actions.revoke(form);
    void notify("success", `“${name}” has been revoked.`);
  }

  async function tidy(fix: HygieneFix, key: KeyView) {
    if (fix === "revoke") return revoke(key);
    const form = new FormData();
    form.set("id", key.id);
    form.set("fix", fix);
    const result = await actions.tidy(form);
    void notify(
      result.ok ? "success" : "error",
      result.ok ? `“${key.name}” has been updated.` : (result.message ?? ""),
    );
  }

  const create = (
    <Button variant="blossom" onClick={(event) => start(event, { task: "create" })}>
      <Plus aria-hidden="true" /> Create a key
    </Button>
  );
  return (
    <>
      <PageHeader
        title="API keys"
        lead="With a key, your own programs can use your credits. Anyone who has it can spend them, so keep it on your server and out of web pages, apps and repositories."
        actions={keys.length > 0 && create}
      />
      <h2 ref={heading} tabIndex={-1} className="sr-only">
        Your keys
      </h2>
      {keys.length > 0 ? (
        <KeyList keys={keys} onTask={(event, task, key) => start(event, { task, key })} />
      ) : (
        <EmptyState title="No keys yet" action={create}>
          Create one to draw from your own program with a single HTTP call.
        </EmptyState>
      )}
      <KeyHygiene keys={keys} onFix={tidy} />
      {open?.task === "create" && (
        <CreateKeyDialog action={actions.create} onClose={close} {...{ models, origin, price }} />
      )}
      {changing && (
        <ChangeKeyDialog keyView={changing} action={actions.change} onClose={close} models={models} />
      )}
      {rolling && (
        <RollKeyDialog keyView={rolling} action={actions.roll} onClose={close} {...{ origin, price }} />
      )}
      {revoking && (
        <ConfirmDialog
          open
          onOpenChange={close}
          title={`Revoke “${revoking.name}”?`}
          description={
            <>
              Programs that use <span className="font-mono text-sm text-ink">{revoking.mask}</span> stop
              working at once. This cannot be undone.
            </>
          }
          confirmLabel="Revoke key"
          onConfirm={async () => {
            await revoke(revoking);
            // Its row is about to be removed.
            returnFocusTo(heading.current);
          }}
        />
      )}
    </>
  );
}
