import { clsx } from "clsx";

/** The first letter of a user's name, on a petal. Decorative; put the name beside it, or on the button. */
export function Initial({ of, className }: { of: string; className?: string }) {
  const letter = [...of.trim()][0]?.toUpperCase() ?? "?";
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "petal-sm inline-flex size-8 items-center justify-center bg-blossom-wash font-display text-base text-blossom-ink",
        className,
      )}
    >
      {letter}
    </span>
  );
}
