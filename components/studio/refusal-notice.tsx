"use client";

import { Button } from "../ui/button";
import { shortened } from "./shortened";
import { SubmitProblem } from "./submit-problem";
import type { Refusal } from "./use-submit";

type RefusalNoticeProps = {
  refusal: Refusal;
  /** Whether the form now contains other words. */
  isElsewhere: boolean;
  /** Puts the refused draft back into the form. */
  onPutBack: () => void;
};

/** Why a submission was refused, and which one if the form has changed since. */
export function RefusalNotice({ refusal, isElsewhere, onPutBack }: RefusalNoticeProps) {
  const { body, problem, sendAgain } = refusal;
  return (
    <div>
      <SubmitProblem problem={problem} onOver={refusal.forget} onSendAgain={sendAgain} />
      {isElsewhere && (
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 px-1 text-sm text-ink-muted">
          <span dir="auto" className="[overflow-wrap:anywhere]">
            Not sent: “{shortened(body.prompt, 60)}”
          </span>
          <Button variant="outline" size="sm" onClick={onPutBack}>
            Put it back
          </Button>
        </p>
      )}
    </div>
  );
}
