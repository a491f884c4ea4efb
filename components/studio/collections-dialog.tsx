"use client";

import { clsx } from "clsx";
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { send } from "@/lib/client/request";
import { COLLECTIONS, useCollections } from "@/lib/client/use-collections";
import type { CollectionResource } from "@/lib/contract/collections";
import { Button } from "../ui/button";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { Dialog, DialogContent } from "../ui/dialog";
import { IconButton } from "../ui/icon-button";
import { CollectionLabel } from "./collection-label";
import { CollectionNameForm } from "./collection-name-form";

type CollectionsDialogProps = {
  /** The id of the collection shown in the gallery. */
  current: string | undefined;
  /** Shows a collection in the gallery; undefined shows everything. */
  onShow: (id: string | undefined) => void;
  onClose: () => void;
};

/** The dialog that lists all collections, to open, create, rename and delete them. */
export function CollectionsDialog({ current, onShow, onClose }: CollectionsDialogProps) {
  const { data: collections, error, mutate } = useCollections();
  const [renaming, setRenaming] = useState<string>();

  function show(id: string | undefined) {
    onShow(id);
    onClose();
  }

  async function remove({ id }: CollectionResource) {
    await send("DELETE", `${COLLECTIONS}/${id}`);
    if (id === current) onShow(undefined);
    await mutate();
  }

  /** Escape first cancels an edit. */
  function close() {
    if (renaming === undefined) onClose();
    else setRenaming(undefined);
  }

  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && close()}>
      <DialogContent title="Collections" size="md">
        <div className="flex flex-col gap-5">
          <CollectionNameForm onDone={() => void mutate()} />
          {error && <p className="text-sm text-danger">They could not be loaded. Close and try again.</p>}
          {collections?.length === 0 && (
            <p className="text-sm text-ink-muted">
              Your collections appear here. A picture can be in several.
            </p>
          )}
          {current !== undefined && (
            <Button variant="outline" className="self-start" onClick={() => show(undefined)}>
              All pictures
            </Button>
          )}
          <ul aria-label="Your collections" className="empty:hidden">
            {collections?.map((one) => (
              <li key={one.id} className="flex items-center gap-1 border-b border-line py-1 last:border-b-0">
                {renaming === one.id ? (
                  <CollectionNameForm
                    collection={one}
                    onDone={() => {
                      setRenaming(undefined);
                      void mutate();
                    }}
                    onCancel={() => setRenaming(undefined)}
                  />
                ) : (
                  <>
                    <button
                      type="button"
                      aria-current={one.id === current || undefined}
                      onClick={() => show(one.id)}
                      className={clsx(
                        "flex min-w-0 grow items-center gap-3 rounded-sm p-1 text-left text-[0.9375rem] hover:bg-sunken",
                        one.id === current && "bg-sunken",
                      )}
                    >
                      <CollectionLabel collection={one} />
                    </button>
                    <IconButton
                      label={`Rename ${one.name}`}
                      icon={<Pencil aria-hidden="true" />}
                      onClick={() => setRenaming(one.id)}
                    />
                    <ConfirmDialog
                      trigger={
                        <IconButton label={`Delete ${one.name}`} icon={<Trash2 aria-hidden="true" />} />
                      }
                      title={`Delete “${one.name}”?`}
                      description="The collection is deleted; its pictures stay."
                      confirmLabel="Delete"
                      onConfirm={() => remove(one)}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      </DialogContent>
    </Dialog>
  );
}
