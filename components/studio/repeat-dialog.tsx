"use client";

import { Button } from "../ui/button";
import { Dialog, DialogContent } from "../ui/dialog";

type RepeatDialogProps = {
  /** The cost of the repetition in credits. */
  credits: number;
  onAgain: () => void;
  onFresh: () => void;
  onClose: () => void;
};

/** Asks for confirmation before an existing picture is drawn, and charged, again. */
export function RepeatDialog({ credits, onAgain, onFresh, onClose }: RepeatDialogProps) {
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title="You already have this picture"
        description={`The same prompt, settings and seed draw the same picture again, for ${credits === 1 ? "1 credit" : `${credits} credits`}.`}
        footer={
          <>
            <Button variant="ghost" onClick={onClose}>
              Cancel
            </Button>
            <Button variant="outline" onClick={onAgain}>
              Draw it again
            </Button>
            <Button variant="blossom" onClick={onFresh}>
              Use another seed
            </Button>
          </>
        }
      />
    </Dialog>
  );
}
