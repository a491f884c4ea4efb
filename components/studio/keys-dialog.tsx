"use client";

import { Dialog, DialogContent } from "../ui/dialog";
import { ANYWHERE_KEYS, COMPARE_KEYS, FULL_VIEW_KEYS, GALLERY_KEYS, type Shortcut } from "./keys";

/** The form's keys, which fields handle themselves, since they depend on the cursor. */
const FORM_KEYS: readonly Shortcut[] = [
  { keys: ["Ctrl+Enter"], act: "generate", does: "Generate (⌘ + Enter on a Mac)" },
  { keys: ["ArrowUp"], act: "earlier", does: "Earlier prompts, from the start of the field" },
  { keys: ["Escape"], act: "leave", does: "From the prompt to the pictures" },
  { keys: ["Ctrl+V"], act: "paste", does: "Paste a picture as a reference" },
];

const PLACES: readonly [title: string, keys: readonly Shortcut[]][] = [
  ["Anywhere", ANYWHERE_KEYS],
  ["In the form", FORM_KEYS],
  ["On a picture in the gallery", GALLERY_KEYS],
  ["While a picture is open", FULL_VIEW_KEYS],
  ["While pictures are compared", COMPARE_KEYS],
];

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  "-": "−",
};
const SPOKEN: Readonly<Record<string, string>> = {
  ArrowLeft: "Arrow left",
  ArrowRight: "Arrow right",
  ArrowUp: "Arrow up",
  ArrowDown: "Arrow down",
  "-": "Minus",
};

/** The dialog that lists all keys of the studio. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent title="Keys" size="lg">
        <div className="columns-1 gap-8 sm:columns-2">
          {PLACES.map(([title, keys]) => (
            <section key={title} aria-label={title} className="mb-5 break-inside-avoid">
              <h3 className="mb-1 font-sans text-sm font-semibold">{title}</h3>
              <dl className="text-[0.9375rem]">
                {keys.map(({ keys: [first], act, does }) => (
                  <div
                    key={act}
                    className="flex items-baseline gap-3 border-b border-line py-1 last:border-b-0"
                  >
                    <dt className="w-26 shrink-0">
                      <kbd className="rounded-sm border border-edge bg-sunken px-1.5 py-0.5 font-mono text-sm whitespace-nowrap">
                        <span aria-hidden="true">{NAMES[first] ?? first}</span>
                        <span className="sr-only">{SPOKEN[first] ?? first}</span>
                      </kbd>
                    </dt>
                    <dd className="min-w-0 text-ink-muted">{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </DialogContent>
    </Dialog>
  );
}
