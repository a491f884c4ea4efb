"use client";

import { Toaster as Sonner } from "sonner";

export { toast } from "sonner";

/** The container of toasts. Show one with `notify`. */
export function Toaster() {
  return (
    <Sonner
      // The colours come from the tokens below; Sonner's dark theme would override the description's.
      theme="light"
      position="bottom-center"
      duration={6_000}
      // Sonner's own style sheet uses the system's font.
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
