"use client";

import { clsx } from "clsx";
import { type FormEvent, useState } from "react";
import { RequestProblem, send } from "@/lib/client/request";
import { COLLECTIONS } from "@/lib/client/use-collections";
import { countCodePoints, MAX_COLLECTION_NAME } from "@/lib/contract/bounds";
import type { CollectionResource } from "@/lib/contract/collections";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";

type CollectionNameFormProps = {
  /** The collection to rename; omitted to create one. */
  collection?: CollectionResource;
  onDone: (collection: CollectionResource) => void;
  onCancel?: () => void;
};

/** The form for the name of a new or existing collection. */
export function CollectionNameForm({ collection, onDone, onCancel }: CollectionNameFormProps) {
  const [name, setName] = useState(collection?.name ?? "");
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function save(event: FormEvent) {
    event.preventDefault();
    // The dialog may be within another form's React tree, which would be submitted as well.
    event.stopPropagation();
    if (countCodePoints(name.trim()) > MAX_COLLECTION_NAME)
      return setError(`A name can have at most ${MAX_COLLECTION_NAME} characters.`);
    setBusy(true);
    try {
      const saved = await (collection
        ? send<CollectionResource>("PATCH", `${COLLECTIONS}/${collection.id}`, { name })
        : send<CollectionResource>("POST", COLLECTIONS, { name }));
      setName("");
      setError(undefined);
      onDone(saved);
    } catch (cause) {
      if (!(cause instanceof RequestProblem)) throw cause;
      setError(cause.code === "unreachable" ? "Check your connection and try again." : cause.message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form onSubmit={save} className="min-w-0 grow">
      <Field label={collection ? "New name" : "New collection"} error={error ?? null}>
        {(control) => (
          <div className={clsx("flex gap-1.5", onCancel && "max-sm:flex-wrap")}>
            <Input
              {...control}
              required
              autoFocus={collection !== undefined}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
              className={clsx("min-w-0", onCancel && "max-sm:basis-full")}
            />
            <Button type="submit" variant="outline" loading={isBusy} disabled={name.trim() === ""}>
              {collection ? "Save" : "Create"}
            </Button>
            {onCancel && (
              <Button variant="ghost" onClick={onCancel}>
                Cancel
              </Button>
            )}
          </div>
        )}
      </Field>
    </form>
  );
}
