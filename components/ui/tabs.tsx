"use client";

import { clsx } from "clsx";
import * as Radix from "radix-ui/tabs";
import type { ComponentProps } from "react";

/** Holds which tab is open: `defaultValue`, or `value` and `onValueChange`. */
export const Tabs = Radix.Root;

/** What a tab shows. */
export const TabsContent = Radix.Content;

/** The row of tabs; name it with `aria-label`. */
export function TabsList({ className, ...props }: ComponentProps<typeof Radix.List>) {
  return (
    <Radix.List className={clsx("flex gap-5 overflow-x-auto border-b border-line", className)} {...props} />
  );
}

/** One tab. */
export function TabsTrigger({ className, ...props }: ComponentProps<typeof Radix.Trigger>) {
  return (
    <Radix.Trigger
      className={clsx(
        "-mb-px min-h-10 shrink-0 border-b-2 border-transparent text-[0.9375rem] font-medium text-ink-muted transition-colors",
        "hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-ink data-[state=active]:text-ink",
        className,
      )}
      {...props}
    />
  );
}
