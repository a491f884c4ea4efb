import { Button } from "../ui/button";

type GenerateButtonProps = {
  /** Whether something is on its way that is waited for. */
  isBusy: boolean;
  disabled: boolean;
};

/** Sends the form that a picture is ordered with. */
export function GenerateButton({ isBusy, disabled }: GenerateButtonProps) {
  return (
    <Button
      type="submit"
      variant="blossom"
      size="lg"
      className="grow-[2] basis-32"
      loading={isBusy}
      disabled={disabled}
      // The second click of a double click would be paid for, too.
      onClick={(event) => event.detail > 1 && event.preventDefault()}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      title="Ctrl or Cmd + Enter"
    >
      Generate
    </Button>
  );
}
