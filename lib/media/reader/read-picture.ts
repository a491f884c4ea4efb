import { OwnError } from "@/lib/own-error";
import { shared } from "@/lib/shared";
import type { Job, PictureFaultCode, PictureResults } from "./picture-job";
import { type PicturePool, startPicturePool } from "./picture-pool";

const PAINTER = "lib/models/drawing-process.ts";

/**
 * Three pools: for what users send, what this service draws and shows, and what it repaints. Small copies and tasks'
 * pictures never wait for uploads. The largest picture takes a tenth of the deadline.
 */
const LINES = {
  brought: { size: 2, program: undefined, deadlineMs: 12_000 },
  made: { size: 2, program: undefined, deadlineMs: 12_000 },
  drawn: { size: 1, program: PAINTER, deadlineMs: 150_000 },
} as const;

export type PictureLine = keyof typeof LINES;

/** Reasons for rejecting a picture, as clauses that follow its name. */
const CLAUSES: Record<PictureFaultCode, string> = {
  unknown: "is not a PNG, JPEG, WebP, AVIF or GIF image",
  heic: "is a HEIC photo, which only Apple devices can read. Export it as JPEG and use that; to take JPEGs on an iPhone, choose Settings, Camera, Formats, Most Compatible",
  scans: "is a JPEG with more than 100 scans. Save it again as a plain JPEG",
  pixels: "has more than 16.7 million pixels, which is 4096 × 4096",
  "jpeg-pixels": "has more than 50 megapixels",
  broken: "is broken and cannot be read",
  slow: "takes too long to decode. Save it again, smaller or as a plain JPEG",
  plain: "has only one colour",
  misshapen: "has a different size than requested",
};

/** Thrown for a rejected picture. The message is a clause that follows its name. */
export class PictureFault extends OwnError {
  static override readonly errorName: string = "PictureFault";
  readonly code: PictureFaultCode;

  constructor(code: PictureFaultCode, detail: string) {
    super(CLAUSES[code], { cause: detail });
    this.code = code;
  }
}

/**
 * Decodes an untrusted picture in a separate process, which is killed if it takes too long.
 * @param owner one picture per owner is read at a time, and owners take turns
 * @throws PictureFault, or Error if it cannot be read right now
 */
export async function readPicture<Kind extends Job["kind"]>(
  line: PictureLine,
  owner: string,
  job: Extract<Job, { kind: Kind }>,
): Promise<PictureResults[Kind]> {
  const { size, program, deadlineMs } = LINES[line];
  const pool = shared<PicturePool>(`pictures.${line}`, () => startPicturePool(size, program));
  const answer = await pool.run(owner, job, deadlineMs);
  if (!answer.isDone) throw new PictureFault(answer.fault, answer.detail);
  return answer.result as PictureResults[Kind];
}
