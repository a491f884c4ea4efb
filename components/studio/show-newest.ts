/** Of the heading that the newest picture stands under. */
export const GALLERY_TITLE_ID = "gallery-title";

/** In pixels from the top of the window: what the header covers. */
const COVERED = 64;
/** Of the window's height: a heading further down has next to nothing of its pictures in sight. */
const LOWEST = 0.75;

/** Brings the newest picture into sight where it is not: further up than one has scrolled, or beneath the form on a phone. */
export function showNewest(): void {
  const title = document.getElementById(GALLERY_TITLE_ID);
  if (!title) return;
  const { top } = title.getBoundingClientRect();
  if (top >= COVERED && top <= window.innerHeight * LOWEST) return;
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  title.scrollIntoView({ block: "start", behavior: isCalm ? "auto" : "smooth" });
}
