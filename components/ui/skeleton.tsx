import { clsx } from "clsx";

/** A placeholder for loading content; give it the content's size. Hidden from screen readers. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={clsx("animate-pulse rounded-md bg-line", className)} />;
}
