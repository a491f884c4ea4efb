/** The first tab stop: skips the header and leads to `PageMain`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="petal fixed top-3 left-3 z-50 -translate-y-20 bg-ink px-4 py-2.5 font-semibold text-paper focus-visible:translate-y-0"
    >
      Skip to content
    </a>
  );
}
