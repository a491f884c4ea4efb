"use client";

import { Toaster as Sonner } from "sonner";

export { toast } from "sonner";

/** Where toasts appear. Raise one with `notify`. */
export function Toaster() {
  return (
    <Sonner
      // The colours come from the tokens below; the dark theme would put its own upon the description.
      theme="light"
      position="bottom-center"
      duration={6_000}
      // Sonner's own sheet asks for the system's face.
      style={{ fontFamily: "inherit" }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-full items-center gap-3 rounded-lg bg-ink px-4 py-3 text-[0.9375rem] text-paper shadow-lift sm:w-(--width)",
          content: "min-w-0 flex-1",
          title: "font-medium",
          description: "text-sm opacity-85",
          icon: "shrink-0 [&_svg]:size-5",
          actionButton:
            "petal-sm min-h-8 shrink-0 border border-current px-3 text-sm font-semibold hover:bg-paper/15 focus-visible:outline-paper",
          cancelButton: "min-h-8 shrink-0 px-2 text-sm underline",
        },
      }}
    />
  );
}
