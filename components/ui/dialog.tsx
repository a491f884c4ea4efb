"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import * as Radix from "radix-ui/dialog";
import type { ReactNode, RefObject } from "react";
import { IconButton } from "./icon-button";
import { useOpener } from "./use-opener";

/** Manages whether the dialog is open, uncontrolled or by `open` and `onOpenChange`. */
export const Dialog = Radix.Root;

/** Opens the dialog. Use with `asChild` around a `Button`. */
export const DialogTrigger = Radix.Trigger;

/** Closes the dialog. Use with `asChild` around a `Button`. */
export const DialogClose = Radix.Close;

const PLACES = {
  center:
    "top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-1/2 animate-appear rounded-lg",
  right: "inset-y-0 right-0 w-[min(24rem,calc(100vw-2.5rem))] animate-slide-in rounded-l-lg",
};

const SIZES = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-3xl" };

type DialogContentProps = {
  title: string;
  /** One or two sentences below the title, announced on opening. */
  description?: ReactNode;
  /** The buttons at the end, the main one last. */
  footer?: ReactNode;
  /** `right` is a full-height sheet. */
  place?: keyof typeof PLACES;
  size?: keyof typeof SIZES;
  /** Without a close button, and not closed by Escape or a press outside; for content shown only once. */
  sticky?: boolean;
  /** Selected on opening, instead of the first focusable element. */
  firstSelected?: RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
  children?: ReactNode;
};

const stay = (event: Event) => event.preventDefault();

/** The window of a `Dialog`: title, text, content, buttons, and a close button. */
export function DialogContent(props: DialogContentProps) {
  const {
    title,
    description,
    footer,
    place = "center",
    size = "sm",
    sticky,
    firstSelected,
    children,
  } = props;
  const opener = useOpener();
  return (
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-50 bg-veil" />
      <Radix.Content
        // Tells Radix that a missing description is intended.
        {...(description ? {} : { "aria-describedby": undefined })}
        {...(sticky ? { onInteractOutside: stay, onEscapeKeyDown: stay } : {})}
        data-boxed={place === "center" ? "" : undefined}
        onCloseAutoFocus={opener.onCloseAutoFocus}
        onOpenAutoFocus={(event) => {
          opener.onOpenAutoFocus();
          if (!firstSelected?.current) return;
          event.preventDefault();
          firstSelected.current.focus();
          firstSelected.current.select();
        }}
        className={clsx(
          "fixed z-50 flex flex-col overflow-y-auto border border-line bg-surface p-[min(1.5rem,7vw)] shadow-lift outline-none",
          PLACES[place],
          place === "center" && SIZES[size],
        )}
      >
        <div className="flex items-start justify-between gap-4">
          <Radix.Title className="pt-1 font-display text-heading">{title}</Radix.Title>
          {!sticky && (
            <Radix.Close asChild>
              <IconButton label="Close" icon={<X aria-hidden="true" />} size="sm" className="-mr-2" />
            </Radix.Close>
          )}
        </div>
        {description && (
          <Radix.Description className="mt-1 text-[0.9375rem] text-ink-muted">
            {description}
          </Radix.Description>
        )}
        {children && <div className="mt-5">{children}</div>}
        {footer && <div className="mt-6 flex flex-wrap justify-end gap-2">{footer}</div>}
      </Radix.Content>
    </Radix.Portal>
  );
}
