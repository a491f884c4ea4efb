/** What the processes that read pictures are asked to do. Plain data: it goes from one process to another. */
export type PictureJob =
  /** Re-encode a stranger's picture: its first frame, upright, in sRGB, of its metadata only its source, as JPEG or PNG. */
  | { kind: "normalise"; input: string; output: string; longestSide: number }
  /** Read a model's picture, and crop or pad it to a size as PNG where it has another one. */
  | {
      kind: "deliver";
      bytes: Uint8Array;
      width: number;
      height: number;
      shapes: Shape[];
      fit?: "crop" | "pad" | undefined;
      /** Whether one that has a single colour is refused: a model that fails draws black. */
      isNeverPlain?: boolean | undefined;
    }
  /** Write a delivered picture in a lossy format, with this about itself and nothing else. */
  | { kind: "write"; bytes: Uint8Array; format: "webp" | "jpeg"; xmp: string }
  /** Make a stored picture small. */
  | { kind: "shrink"; bytes: Uint8Array; format: "webp" | "jpeg"; longestSide: number; quality: number };

/** What the process that paints kept drawings is asked to do. */
export type DrawingJob =
  /** Paint it with more pixels, as PNG. */
  | { kind: "enlarge"; drawing: Uint8Array; scale: number }
  /** Write it as SVG. */
  | { kind: "vectors"; drawing: Uint8Array };

export type Job = PictureJob | DrawingJob;

/** What a picture may look like: no fewer than half of these pixels, and this ratio but for a tenth. */
export type Shape = { width: number; height: number };

export type PictureResults = {
  normalise: { contentType: "image/png" | "image/jpeg"; width: number; height: number; bytes: number };
  /** Undefined if the picture is fine as it came. */
  deliver: { bytes: Uint8Array<ArrayBuffer> | undefined };
  write: { bytes: Uint8Array<ArrayBuffer> };
  shrink: { bytes: Uint8Array<ArrayBuffer> };
  enlarge: { bytes: Uint8Array<ArrayBuffer> };
  vectors: { bytes: Uint8Array<ArrayBuffer> };
};

/**
 * Why there is no result. `slow`: the deadline passed; `broken`: it cannot be decoded; `misshapen`: a model drew it in
 * another size than it was asked for; `plain`: it has only one colour.
 */
export type PictureFaultCode =
  | "unknown"
  | "heic"
  | "scans"
  | "pixels"
  | "jpeg-pixels"
  | "broken"
  | "slow"
  | "misshapen"
  | "plain";

/** What comes back: a result, or why there is none. The detail is for the log. */
export type PictureAnswer =
  | { isDone: true; result: PictureResults[keyof PictureResults] }
  | { isDone: false; fault: PictureFaultCode; detail: string };
