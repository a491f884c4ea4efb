import type { CSSProperties } from "react";

/** The classes that define the height and gap of the gallery's rows, which scripts read from the style sheet. */
export const GALLERY_ROWS =
  "[--gap:0.5rem] [--row:9.5rem] sm:[--gap:0.75rem] sm:[--row:13rem] xl:[--row:16rem]";

/** The same for a picture that is the only one. */
export const LARGE_ROWS = "[--gap:0.5rem] [--row:30rem] sm:[--gap:0.75rem] lg:[--row:36rem]";

/**
 * The flexbox layout from the server, which approximates the final rows. The last row is not stretched: pictures that grew by a
 * tenth of a pixel would count as a late largest paint. Gaps are margins of the items, so that a line break adds none.
 */
export const FLOWING_ROWS = "flex flex-wrap gap-x-(--gap) after:grow-[1000000000] after:content-['']";

/**
 * A picture's flex properties: pictures in a row grow and shrink in proportion to their ratios, and so stay equally high.
 * @param ratio the picture's aspect ratio
 */
export function flowing(ratio: number): CSSProperties {
  // A sum below one would leave part of the row empty.
  const flex = `${ratio * 100} 1 calc(var(--row) * ${ratio})`;
  return { flex, aspectRatio: ratio, marginBottom: "var(--gap)" };
}
