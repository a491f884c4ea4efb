/** How high the gallery's rows of pictures are, and how far apart: the style sheet's business, which scripts read there. */
export const GALLERY_ROWS =
  "[--gap:0.5rem] [--row:9.5rem] sm:[--gap:0.75rem] sm:[--row:13rem] xl:[--row:16rem]";

/** The same for a picture that is the only one. */
export const LARGE_ROWS = "[--gap:0.5rem] [--row:24rem] sm:[--gap:0.75rem] lg:[--row:36rem]";
