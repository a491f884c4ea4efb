import type { CSSProperties } from "react";

/** How high the gallery's rows of pictures are, and how far apart: the style sheet's business, which scripts read there. */
export const GALLERY_ROWS =
  "[--gap:0.5rem] [--row:9.5rem] sm:[--gap:0.75rem] sm:[--row:13rem] xl:[--row:16rem]";

/** The same for a picture that is the only one. */
export const LARGE_ROWS = "[--gap:0.5rem] [--row:30rem] sm:[--gap:0.75rem] lg:[--row:36rem]";

/**
 * What the server leaves to flexbox, in the same rows as far as it can. What is left of the last one stays empty: pictures that
 * grew by a tenth of a pixel would be laid out anew, which browsers count as a larger picture that came late. Rows are kept
 * apart by the margins of what stands in them, so that a break is none itself.
 */
export const FLOWING_ROWS = "flex flex-wrap gap-x-(--gap) after:grow-[1000000000] after:content-['']";

/**
 * A picture's part of such a row: all that share it grow and shrink by their ratios, and so stay equally high.
 * @param ratio width by height
 */
export function flowing(ratio: number): CSSProperties {
  // Less than one in all would leave a part of the row empty.
  const flex = `${ratio * 100} 1 calc(var(--row) * ${ratio})`;
  return { flex, aspectRatio: ratio, marginBottom: "var(--gap)" };
}
