import { type MouseEvent, useRef } from "react";
import { Button } from "../ui/button";

type GenerateButtonProps = {
  /** Whether something is on its way that is waited for. */
  isBusy: boolean;
  disabled: boolean;
};

/** The longest that systems let pass between the clicks of a double click. */
const DOUBLE_CLICK_MS = 1_000;

/** Sends the form that a picture is ordered with. */
export function GenerateButton({ isBusy, disabled }: GenerateButtonProps) {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);

  /** The second click of a double click would be paid for, too. Browsers count one on what was under the finger before. */
  function pressOnce(event: MouseEvent) {
    const { detail, timeStamp } = event;
    if (detail > 1 && timeStamp - pressedAt.current < DOUBLE_CLICK_MS) event.preventDefault();
    pressedAt.current = timeStamp;
  }

  return (
    <Button
      type="submit"
      variant="blossom"
      size="lg"
      className="grow-[2] basis-32"
      loading={isBusy}
      disabled={disabled}
      onClick={pressOnce}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      title="Ctrl or Cmd + Enter"
    >
      Generate
    </Button>
  );
}
