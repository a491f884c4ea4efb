"use client";

import * as Radix from "radix-ui/alert-dialog";
import { type ReactNode, useState, useTransition } from "react";
import { Button } from "./button";

type ConfirmDialogProps = {
  /** The button that opens it. Omit it if `open` is controlled. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** The question. */
  title: string;
  /** What will happen, and whether it can be undone. */
  description: ReactNode;
  /** The verb of the question, not "OK". */
  confirmLabel: string;
  tone?: "danger" | "plain";
  /** What must be typed or chosen first, if anything. */
  children?: ReactNode;
  /** Whether it can be confirmed yet. */
  ready?: boolean;
  /** The dialog stays busy until it settles, closes on success, and stays open if it throws. */
  onConfirm: () => Promise<void> | void;
};

/** Asks for confirmation before an irreversible action. Escape and Cancel change nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    trigger,
    title,
    description,
    confirmLabel,
    tone = "danger",
    children,
    ready = true,
    onConfirm,
  } = props;
  const [ownOpen, setOwnOpen] = useState(false);
  const [busy, startTransition] = useTransition();
  const [failed, setFailed] = useState(false);
  const open = props.open ?? ownOpen;

  function changeOpen(next: boolean) {
    if (busy) return;
    setFailed(false);
    setOwnOpen(next);
    props.onOpenChange?.(next);
  }

  function confirm() {
    startTransition(async () => {
      try {
        await onConfirm();
        setOwnOpen(false);
        props.onOpenChange?.(false);
      } catch {
        setFailed(true);
      }
    });
  }

  return (
    <Radix.Root open={open} onOpenChange={changeOpen}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 bg-veil" />
        <Radix.Content
          data-boxed=""
          className="fixed top-1/2 left-1/2 z-50 w-[calc(100vw-2rem)] max-w-md -translate-1/2 animate-appear rounded-lg border border-line bg-surface p-6 shadow-lift outline-none"
        >
          <Radix.Title className="font-display text-heading">{title}</Radix.Title>
          <Radix.Description className="mt-2 text-[0.9375rem] text-ink-muted">
            {description}
          </Radix.Description>
          {children && <div className="mt-4">{children}</div>}
          <p role="alert" className="mt-4 text-sm font-medium text-danger empty:hidden">
            {failed ? "That did not work. Try again." : null}
          </p>
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            <Radix.Cancel asChild>
              <Button variant="ghost">Cancel</Button>
            </Radix.Cancel>
            <Button
              variant={tone === "danger" ? "danger" : "primary"}
              loading={busy}
              disabled={!ready}
              onClick={confirm}
            >
              {confirmLabel}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
