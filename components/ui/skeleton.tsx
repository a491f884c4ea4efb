import { clsx } from "clsx";

/** Holds the place of what is loading; give it the size that will come. Hidden from screen readers. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={clsx("animate-pulse rounded-md bg-line", className)} />;
}
