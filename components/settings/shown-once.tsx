"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "../ui/button";
import { DialogClose, DialogContent } from "../ui/dialog";
import { SecretField } from "./secret-field";

type ShownOnceProps = {
  title: string;
  description: string;
  /** Of the field. */
  label: string;
  secret: string;
  /** What its button says; `Copy secret` when left out. */
  copyLabel?: string;
  /** What stands below the field. */
  children: ReactNode;
};

/** The inside of a dialog that shows a secret that will not be seen again. */
export function ShownOnce({ title, description, label, secret, copyLabel, children }: ShownOnceProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <DialogContent
      title={title}
      description={description}
      size="md"
      sticky
      // So that it can be copied by hand where the browser keeps its clipboard to itself.
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
