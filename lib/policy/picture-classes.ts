/** What the classifier tells apart. The first is drawings of anything, the last people with little on. */
export const PICTURE_CLASSES = ["Drawing", "Neutral", "Hentai", "Porn", "Sexy"] as const;

/** How much of each class there is in a picture: five shares that make 1. */
export type Shares = Record<(typeof PICTURE_CLASSES)[number], number>;

/** What the classifier looks at is a square of this many pixels a side, three bytes each. */
export const SIDE = 224;
