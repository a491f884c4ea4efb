/** The classifier's classes. The first is drawings of anything, the last scantily dressed people. */
export const PICTURE_CLASSES = ["Drawing", "Neutral", "Hentai", "Porn", "Sexy"] as const;

/** The probability of each class; they add up to 1. */
export type Shares = Record<(typeof PICTURE_CLASSES)[number], number>;

/** The side, in pixels, of the square that the classifier takes, with three bytes per pixel. */
export const SIDE = 224;
