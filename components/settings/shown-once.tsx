"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "../ui/button";
import { DialogClose, DialogContent } from "../ui/dialog";
import { SecretField } from "./secret-field";

type ShownOnceProps = {
  title: string;
  description: string;
  /** The field's label. */
  label: string;
  secret: string;
  /** The button's label, by default `Copy secret`. */
  copyLabel?: string;
  /** Content below the field. */
  children: ReactNode;
};

/** The content of a dialog that shows a secret once. */
export function ShownOnce({ title, description, label, secret, copyLabel, children }: ShownOnceProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <DialogContent
      title={title}
      description={description}
      size="md"
      sticky
      // Selected, so that it can be copied by hand if the browser denies the clipboard.
      firstSelected={text}
      footer={
        <DialogClose asChild>
          <Button>I have copied it</Button>
        </DialogClose>
      }
    >
      <div className="grid grid-cols-1 gap-5">
        <SecretField {...{ label, secret, copyLabel }} fieldRef={text} />
        {children}
      </div>
    </DialogContent>
  );
}
