"use client";

import { clsx } from "clsx";
import { Check } from "lucide-react";
import * as Radix from "radix-ui/dropdown-menu";
import type { ComponentProps } from "react";

/** Manages whether the menu is open, uncontrolled or by `open` and `onOpenChange`. The page stays usable. */
export function DropdownMenu(props: ComponentProps<typeof Radix.Root>) {
  return <Radix.Root modal={false} {...props} />;
}

/** Opens the menu. Use with `asChild` around a `Button` or an `IconButton`. */
export const DropdownMenuTrigger = Radix.Trigger;

/** A group of `DropdownMenuRadioItem`s, one of which is selected. */
export const DropdownMenuRadioGroup = Radix.RadioGroup;

const ITEM =
  "flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-[0.9375rem] outline-none select-none " +
  "data-disabled:opacity-50 data-highlighted:bg-sunken [&_svg]:size-4 [&_svg]:shrink-0";

/** The menu's content. */
export function DropdownMenuContent({ className, ...props }: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        align="end"
        sideOffset={6}
        collisionPadding={12}
        className={clsx(
          "z-50 max-h-(--radix-dropdown-menu-content-available-height) max-w-[calc(100vw-1.5rem)] min-w-[min(12rem,calc(100vw-1.5rem))] animate-appear overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-lift",
          className,
        )}
        {...props}
      />
    </Radix.Portal>
  );
}

type ItemProps = ComponentProps<typeof Radix.Item> & { tone?: "plain" | "danger" };

/** An action or, with `asChild` around a link, a destination. Begins with its icon. */
export function DropdownMenuItem({ tone = "plain", className, ...props }: ItemProps) {
  return <Radix.Item className={clsx(ITEM, tone === "danger" && "text-danger", className)} {...props} />;
}

/** A value of a `DropdownMenuRadioGroup`; the selected one has a tick. */
export function DropdownMenuRadioItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem className={clsx(ITEM, className)} {...props}>
      {children}
      <Radix.ItemIndicator className="ml-auto pl-4">
        <Check aria-hidden="true" />
      </Radix.ItemIndicator>
    </Radix.RadioItem>
  );
}

/** A line of text that cannot be selected. */
export function DropdownMenuLabel({ className, ...props }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={clsx("px-2.5 py-1.5 text-sm text-ink-muted", className)} {...props} />;
}

/** A hairline between groups. */
export function DropdownMenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}
