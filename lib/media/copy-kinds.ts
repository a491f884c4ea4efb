import { readPicture } from "./reader/read-picture";

/** A kind of copy that is kept beside a picture. */
export type CopyKind = {
  /** Of its path in the store, which decides its type. Another way of making it takes another ending. */
  ending: string;
  /** @returns whether the query of a picture's address asks for it */
  isAskedBy: (query: URLSearchParams) => boolean;
  /** @param picture as it is stored */
  make: (picture: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;
};

/**
 * Every kind of copy. One that is added here is made when it is first asked for, in the line that all of them share, kept
 * beside its picture, and deleted with it.
 */
export const COPY_KINDS = {
  /** `?size=small`: a card of the gallery on a screen with two pixels for one. */
  small: webp("small.webp", { size: "small", longestSide: 640, quality: 80 }),
  /** `?size=screen`: the full view, a fraction of the PNG's length. */
  screen: webp("screen.webp", { size: "screen", longestSide: 1600, quality: 90 }),
  /** `?size=preview`: for a model that looks at it, with no more than 45 kB, which in base64 are 60. */
  preview: webp("preview.webp", { size: "preview", longestSide: 512, quality: 80, maxBytes: 45_000 }),
} as const satisfies Record<string, CopyKind>;

export const COPY_ENDINGS: readonly string[] = Object.values(COPY_KINDS).map(({ ending }) => ending);

/** The kind of copy that an address asks for; undefined where it means the picture itself. */
export function copyAskedBy(query: string): CopyKind | undefined {
  if (query.length < 2) return undefined;
  const parameters = new URLSearchParams(query);
  return Object.values(COPY_KINDS).find((kind) => kind.isAskedBy(parameters));
}

function webp(
  ending: string,
  {
    size,
    longestSide,
    quality,
    maxBytes = Infinity,
  }: { size: string; longestSide: number; quality: number; maxBytes?: number },
): CopyKind {
  return {
    ending,
    isAskedBy: (query) => query.get("size") === size,
    make: async (bytes) => {
      const shrink = async (to: { longestSide: number; quality: number }) =>
        (await readPicture("made", "copies", { kind: "shrink", bytes, ...to })).bytes;
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
