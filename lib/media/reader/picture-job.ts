/** The jobs of the processes that read pictures. Plain data, because it crosses processes. */
export type PictureJob =
  /** Re-encode an untrusted picture: first frame, upright, sRGB, only source metadata, as JPEG or PNG. */
  | { kind: "normalise"; input: string; output: string; longestSide: number }
  /** Read a model's picture; if its size differs, crop or pad it, as PNG. */
  | {
      kind: "deliver";
      bytes: Uint8Array;
      width: number;
      height: number;
      shapes: Shape[];
      fit?: "crop" | "pad" | undefined;
      /** Whether a single-colour picture is refused, since failing models return black. */
      isNeverPlain?: boolean | undefined;
    }
  /** Write a picture in a lossy format, with only this metadata. */
  | { kind: "write"; bytes: Uint8Array; format: "webp" | "jpeg"; xmp: string }
  /** Scale a stored picture down. */
  | { kind: "shrink"; bytes: Uint8Array; format: "webp" | "jpeg"; longestSide: number; quality: number };

/** The jobs of the process that paints kept drawings. */
export type DrawingJob =
  /** Paint it at a larger scale, as PNG. */
  | { kind: "enlarge"; drawing: Uint8Array; scale: number }
  /** Write it as SVG. */
  | { kind: "vectors"; drawing: Uint8Array };

export type Job = PictureJob | DrawingJob;

/** The expected size: at least half of these pixels, in this ratio within a tenth. */
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
 * Why there is no result. `slow`: the deadline passed; `broken`: it cannot be decoded; `misshapen`: its size is too different
 * from the requested one; `plain`: it has only one colour.
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

/** A result, or why there is none. The detail is for the log. */
export type PictureAnswer =
  | { isDone: true; result: PictureResults[keyof PictureResults] }
  | { isDone: false; fault: PictureFaultCode; detail: string };
