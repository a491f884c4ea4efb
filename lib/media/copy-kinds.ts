import { readPicture } from "./reader/read-picture";

/** What is kept beside a picture that is made of vectors: what it was painted from. Nobody has an address of it. */
export const DRAWING_ENDING = "drawing.br";

/** Of what stands beside a link, in pixels: as wide as the large cards of other sites. */
export const LINK_LONGEST_SIDE = 1200;

/** A kind of copy that is kept beside a picture. */
export type CopyKind = {
  /** Of its path in the store, which decides its type. Another way of making it takes another ending. */
  ending: string;
  /** What its file's name ends with, after what its keeper calls it. */
  suffix: string;
  /** What it is made of: the picture as it is stored, or what is kept of one that is made of vectors. */
  from: "picture" | "drawing";
  make: (source: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;
  /** Whether it takes seconds to make, and many pictures' room. */
  isLarge?: boolean;
  /** Whether it is a document that a browser would open: it is only handed out to be saved, and may do nothing. */
  isDocument?: boolean;
};

/**
 * Every kind of copy. A new entry is made on first request, in the queue that all of them share, kept beside its
 * picture, and deleted with it.
 */
export const COPY_KINDS = {
  /** `?size=small`: a card of the gallery on a screen with two pixels for one. */
  small: smaller("small.webp", { longestSide: 640, quality: 80 }),
  /** `?size=screen`: the full view, a fraction of the PNG's length. */
  screen: smaller("screen.webp", { longestSide: 1600, quality: 90 }),
  /** `?size=preview`: for a model that looks at it, with no more than 45 kB, which in base64 are 60. */
  preview: smaller("preview.webp", { longestSide: 512, quality: 80, maxBytes: 45_000 }),
  /** `?size=link`: what other sites show beside a link. Not all of their crawlers read WebP, or megabytes. */
  link: smaller("link.jpg", { longestSide: LINK_LONGEST_SIDE, quality: 85 }),
  /** `?scale=2` and `?scale=4`: repainted with more pixels. */
  double: enlarged("2x.png", 2),
  quadruple: enlarged("4x.png", 4),
  /** `?format=svg` */
  svg: {
    ending: "svg",
    suffix: ".svg",
    from: "drawing",
    make: async (drawing) => (await readPicture("drawn", "copies", { kind: "vectors", drawing })).bytes,
    isDocument: true,
  },
} as const satisfies Record<string, CopyKind>;

/** All that may be kept beside a picture, and goes with it. */
export const COPY_ENDINGS: readonly string[] = [
  DRAWING_ENDING,
  ...Object.values(COPY_KINDS).map(({ ending }) => ending),
];

function smaller(
  ending: `${string}.webp` | `${string}.jpg`,
  { longestSide, quality, maxBytes = Infinity }: { longestSide: number; quality: number; maxBytes?: number },
): CopyKind {
  return {
    ending,
    suffix: ending.slice(ending.lastIndexOf(".")),
    from: "picture",
    make: async (bytes) => {
      const format = ending.endsWith(".jpg") ? "jpeg" : "webp";
      const shrink = async (to: { longestSide: number; quality: number }) =>
        (await readPicture("made", "copies", { kind: "shrink", bytes, format, ...to })).bytes;
      let copy = await shrink({ longestSide, quality });
      // Hardly any picture needs a second turn, and noise needs two.
      for (let less = 2; copy.byteLength > maxBytes; less *= 2)
        copy = await shrink({
          longestSide: Math.round(longestSide / Math.sqrt(less)),
          quality: Math.max(Math.round(quality / less), 1),
        });
      return copy;
    },
  };
}

function enlarged(ending: string, scale: number): CopyKind {
  return {
    ending,
    suffix: `-${ending}`,
    from: "drawing",
    make: async (drawing) =>
      (await readPicture("drawn", "copies", { kind: "enlarge", drawing, scale })).bytes,
    isLarge: true,
  };
}
