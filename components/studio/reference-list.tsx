"use client";

import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useRef } from "react";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import { IconButton } from "../ui/icon-button";
import { notify } from "../ui/notify";
import type { Reference } from "./draft";
import { Picture } from "./picture";

type ReferenceListProps = {
  references: readonly Reference[];
  onChange: (change: (references: Reference[]) => Reference[]) => void;
};

/** The pictures to start from, in their order: the first leads. */
export function ReferenceList({ references, onChange }: ReferenceListProps) {
  const heading = useRef<HTMLParagraphElement>(null);

  function remove(path: string) {
    onChange((list) => list.filter((one) => one.path !== path));
    // The button that had the focus is gone with its picture.
    heading.current?.focus();
  }

  function learnSize(path: string, { naturalWidth: width, naturalHeight: height }: HTMLImageElement) {
    onChange((list) => list.map((one) => (one.path === path ? { path, width, height } : one)));
  }

  function dropMissing(path: string) {
    if (!navigator.onLine) return;
    remove(path);
    void notify("warning", "A reference is not there any more, so it was taken off the list.");
  }

  return (
    <div>
      <p
        ref={heading}
        tabIndex={-1}
        className="mb-1.5 flex justify-between text-sm font-semibold outline-none"
      >
        References
        <span className="font-normal text-ink-muted tabular-nums">
          {references.length} / {MAX_REFERENCES}
        </span>
      </p>
      {references.length > 0 && (
        <ol aria-label="References" className="mb-2 grid grid-cols-4 gap-1.5">
          {references.map(({ path }, index) => (
            <li key={path} className="overflow-hidden rounded-md border border-line bg-surface">
              <Picture
                src={path}
                alt={`Reference ${index + 1}`}
                width={96}
                height={96}
                draggable={false}
                className="aspect-square w-full object-cover"
                onLoad={(event) => learnSize(path, event.currentTarget)}
                onError={() => dropMissing(path)}
              />
              <div className="flex justify-between">
                <Mini
                  label={`Move reference ${index + 1} forward`}
                  icon={<ChevronLeft aria-hidden="true" />}
                  disabled={index === 0}
                  onClick={() => onChange((list) => swapped(list, index - 1))}
                />
                <Mini
                  label={`Move reference ${index + 1} back`}
                  icon={<ChevronRight aria-hidden="true" />}
                  disabled={index === references.length - 1}
                  onClick={() => onChange((list) => swapped(list, index))}
                />
                <Mini
                  label={`Remove reference ${index + 1}`}
                  icon={<X aria-hidden="true" />}
                  onClick={() => remove(path)}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      <p className="rounded-md border border-dashed border-edge px-3 py-2.5 text-sm text-ink-muted">
        Drag one of your pictures here, paste its link, or press “Use as reference” on it. Only pictures made
        here work for now; uploads are not there yet.
      </p>
    </div>
  );
}

function Mini(props: { label: string; icon: React.ReactNode; disabled?: boolean; onClick: () => void }) {
  return <IconButton size="sm" {...props} className="!size-6.5 [&_svg]:!size-3.5" />;
}

/** With the places of `index` and the next one exchanged. */
function swapped(list: Reference[], index: number): Reference[] {
  const copy = [...list];
  const [first, second] = [copy[index], copy[index + 1]];
  if (first && second) copy.splice(index, 2, second, first);
  return copy;
}
