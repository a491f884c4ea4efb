import { clsx } from "clsx";

const PETAL = "M16 15.2C10.6 12.4 10.2 5.6 13.5 2.2L16 4.9 18.5 2.2C21.8 5.6 21.4 12.4 16 15.2Z";

/** The mark: a five-petalled blossom in ink, with one petal in colour. Decorative; put the name beside it. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={clsx("shrink-0", className)}>
      {[0, 144, 216, 288].map((angle) => (
        <path key={angle} d={PETAL} transform={`rotate(${angle} 16 17)`} fill="currentColor" />
      ))}
      <path d={PETAL} transform="rotate(72 16 17) translate(0 -1)" fill="var(--blossom)" />
    </svg>
  );
}

/** Mark and wordmark. `compact` leaves the word to screen readers on narrow screens. */
export function Logo({ compact = false }: { compact?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <LogoMark className="size-8" />
      <span
        className={clsx(
          // Fits a phone's width even with text at 200%.
          "font-display text-[min(1.3125rem,7vw)] leading-none tracking-[-0.03em]",
          compact && "max-sm:sr-only",
        )}
      >
        GirlGenerator
      </span>
    </span>
  );
}
