import { ImagePlus } from "lucide-react";
import { createPortal } from "react-dom";

/** Covers the window while something is dragged over it. Rendered outside the form, where it would be below the pictures. */
export function DropVeil() {
  return createPortal(
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-veil p-4">
      <div className="petal flex max-w-sm animate-appear flex-col items-center gap-2 border-2 border-dashed border-edge bg-surface px-8 py-7 text-center shadow-lift">
        <ImagePlus aria-hidden="true" className="size-7 text-blossom" />
        <p className="font-display text-heading">Drop it to start from it</p>
        <p className="text-sm text-ink-muted">
          Pictures become references: files, or pictures you made here.
        </p>
      </div>
    </div>,
    document.body,
  );
}
