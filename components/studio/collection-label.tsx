import { Images } from "lucide-react";
import { imagePath, smallCopyPath } from "@/lib/client/own-image";
import type { CollectionResource } from "@/lib/contract/collections";
import { Picture } from "./picture";

/** A collection in a line: cover, name, number of pictures. */
export function CollectionLabel({ collection }: { collection: CollectionResource }) {
  const { name, cover, task_count } = collection;
  return (
    <>
      {cover ? (
        <Picture
          src={smallCopyPath(imagePath(cover))}
          alt=""
          width={44}
          height={44}
          loading="lazy"
          className="size-11 shrink-0 rounded-sm bg-sunken object-cover"
        />
      ) : (
        <span className="flex size-11 shrink-0 items-center justify-center rounded-sm bg-sunken text-ink-muted">
          <Images aria-hidden="true" className="size-5" />
        </span>
      )}
      <span className="min-w-0 grow">
        <span dir="auto" className="block font-semibold [overflow-wrap:anywhere]">
          {name}
        </span>
        <span className="block text-sm text-ink-muted tabular-nums">{countInWords(task_count)}</span>
      </span>
    </>
  );
}

const countInWords = (count: number) =>
  count === 1 ? "1 picture" : `${count.toLocaleString("en")} pictures`;
