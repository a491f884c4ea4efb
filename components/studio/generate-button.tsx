import { type MouseEvent, useRef } from "react";
import { Button } from "../ui/button";

type GenerateButtonProps = {
  /** Whether it waits for uploads. */
  isBusy: boolean;
  disabled: boolean;
};

/** The longest double-click interval of common systems. */
const DOUBLE_CLICK_MS = 1_000;

/** The submit button of the form for new pictures. */
export function GenerateButton({ isBusy, disabled }: GenerateButtonProps) {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);

  /** Ignores the second click of a double click, which would be charged. Browsers may count a first one elsewhere, hence the time. */
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
