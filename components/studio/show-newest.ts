/** The selector of the newest picture's heading. */
export const GALLERY_TITLE_ID = "gallery-title";

/** The header's height in pixels. */
const COVERED = 64;
/** A share of the window's height: below it, a heading's pictures are hardly visible. */
const LOWEST = 0.75;

/** Scrolls to the newest picture unless it is visible; it may be above, or below the form on phones. */
export function showNewest(): void {
  const title = document.getElementById(GALLERY_TITLE_ID);
  if (!title) return;
  const { top } = title.getBoundingClientRect();
  if (top >= COVERED && top <= window.innerHeight * LOWEST) return;
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  title.scrollIntoView({ block: "start", behavior: isCalm ? "auto" : "smooth" });
}
