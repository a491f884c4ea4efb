"use client";

import { Images } from "lucide-react";
import { type ComponentType, useState } from "react";
import { useCollection } from "@/lib/client/use-collections";
import { Button } from "../ui/button";
import { notify } from "../ui/notify";
import type { CollectionsDialogProps } from "./collections-dialog";
import { shortened } from "./shortened";

type CollectionFilterProps = {
  /** The id of the collection that is shown. */
  value: string | undefined;
  onValueChange: (id: string | undefined) => void;
};

/** A button that says which collection is shown, and leads to all of them. */
export function CollectionFilter({ value, onValueChange }: CollectionFilterProps) {
  const [Dialog, setDialog] = useState<ComponentType<CollectionsDialogProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const shown = useCollection(value);

  function open() {
    import("./collections-dialog").then(
      ({ CollectionsDialog }) => {
        setDialog(() => CollectionsDialog);
        setOpen(true);
      },
      () => void notify("error", "The list could not be loaded. Check your connection and try again."),
    );
  }

  return (
    <>
      <Button
        variant={value ? "outline" : "ghost"}
        size="sm"
        aria-haspopup="dialog"
        aria-label={shown ? `Collection: ${shown.name}` : undefined}
        onClick={open}
      >
        <Images aria-hidden="true" />
        {value ? shortened(shown?.name ?? "Collection", 24) : "Collections"}
      </Button>
      {Dialog && isOpen && <Dialog current={value} onShow={onValueChange} onClose={() => setOpen(false)} />}
    </>
  );
}
