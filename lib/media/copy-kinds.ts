import { readPicture } from "./reader/read-picture";

/** The file, beside a vector picture, with the drawing that it was painted from. It has no URL. */
export const DRAWING_ENDING = "drawing.br";

/** The width of link previews in pixels: that of the large cards on other sites. */
export const LINK_LONGEST_SIDE = 1200;

/** A kind of copy stored beside a picture. */
export type CopyKind = {
  /** The extension of its path, which determines its type. A change in how it is made needs a new one. */
  ending: string;
  /** The suffix of its download name. */
  suffix: string;
  /** Its source: the stored picture, or the kept drawing of a vector picture. */
  from: "picture" | "drawing";
  make: (source: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;
  /** Whether making it takes seconds, and the memory of many pictures. */
  isLarge?: boolean;
  /** Whether browsers would open it as a document; it is then only served as a download, with a strict policy. */
  isDocument?: boolean;
};

/**
 * Every kind of copy. A new entry is made on first request, in the queue that all of them share, kept beside its
 * picture, and deleted with it.
 */
export const COPY_KINDS = {
  /** `?size=small`: a card of the gallery on a high-density screen. */
  small: smaller("small.webp", { longestSide: 640, quality: 80 }),
  /** `?size=screen`: the full view, at a fraction of the PNG's size. */
  screen: smaller("screen.webp", { longestSide: 1600, quality: 90 }),
  /** `?size=preview`: for models to look at, with at most 45 kB, or 60 in base64. */
  preview: smaller("preview.webp", { longestSide: 512, quality: 80, maxBytes: 45_000 }),
  /** `?size=link`: the preview that other sites show beside a link. Not all crawlers read WebP, or megabytes. */
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

/** Everything that may be stored beside a picture, and is deleted with it. */
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
      // Hardly any picture needs a second pass; noise needs two.
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
