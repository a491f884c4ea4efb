import { clsx } from "clsx";

const WORDS = { one: "credit", other: "credits" };

type CreditsProps = {
  amount: number;
  /** `mark`: a petal and the number, with the word only for screen readers. `word`: "12 credits". */
  show?: "mark" | "word";
  className?: string;
};

/** A number of credits, formatted the same everywhere. */
export function Credits({ amount, show = "mark", className }: CreditsProps) {
  const word = amount === 1 ? WORDS.one : WORDS.other;
  return (
    <span className={clsx("inline-flex items-center gap-[0.25em] tabular-nums whitespace-nowrap", className)}>
      {show === "mark" && (
        <svg
          viewBox="0 0 12 16"
          aria-hidden="true"
          className="h-[0.8em] shrink-0 text-blossom"
          fill="currentColor"
        >
          <path d="M6 16C0.6 13 0.2 5.4 3.5 1L6 3.7 8.5 1C11.8 5.4 11.4 13 6 16Z" />
        </svg>
      )}
      {amount.toLocaleString("en")}
      <span className={clsx(show === "mark" && "sr-only")}> {word}</span>
    </span>
  );
}
