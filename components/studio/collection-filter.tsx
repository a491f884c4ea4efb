"use client";

import { Images } from "lucide-react";
import { useState } from "react";
import { useCollection } from "@/lib/client/use-collections";
import { Button } from "../ui/button";
import { shortened } from "./shortened";
import { useOnDemand } from "./use-on-demand";

const load = () => import("./collections-dialog").then((module) => module.CollectionsDialog);

type CollectionFilterProps = {
  /** The id of the shown collection. */
  value: string | undefined;
  onValueChange: (id: string | undefined) => void;
};

/** A button that names the shown collection and opens the list of all. */
export function CollectionFilter({ value, onValueChange }: CollectionFilterProps) {
  const [Dialog, bring] = useOnDemand(load);
  const [isOpen, setOpen] = useState(false);
  const shown = useCollection(value);

  return (
    <>
      <Button
        variant={value ? "outline" : "ghost"}
        size="sm"
        aria-haspopup="dialog"
        aria-label={shown ? `Collection: ${shown.name}` : undefined}
        data-set={value && ""}
        onClick={() => bring(() => setOpen(true))}
      >
        <Images aria-hidden="true" />
        {value ? shortened(shown?.name ?? "Collection", 24) : "Collections"}
      </Button>
      {Dialog && isOpen && <Dialog current={value} onShow={onValueChange} onClose={() => setOpen(false)} />}
    </>
  );
}
