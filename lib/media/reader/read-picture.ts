import { OwnError } from "@/lib/own-error";
import { shared } from "@/lib/shared";
import type { PictureFaultCode, PictureJob, PictureResults } from "./picture-job";
import { type PicturePool, startPicturePool } from "./picture-pool";

/** Reading the largest picture takes a tenth of it. */
const DEADLINE_MS = 12_000;

/**
 * Two lines: what users bring, and what this service makes and shows. Nobody waits for a small copy, or for the picture of
 * a task, because somebody uploads.
 */
const POOL_SIZES = { brought: 2, made: 2 } as const;

export type PictureLine = keyof typeof POOL_SIZES;

/** Why something is not used as a picture, as a clause that goes after its name. */
const CLAUSES: Record<PictureFaultCode, string> = {
  unknown: "is not a PNG, JPEG, WebP, AVIF or GIF image",
  heic: "is a HEIC photograph, which only Apple's devices read. Export it as JPEG and use that; an iPhone takes JPEGs under Settings, Camera, Formats, Most Compatible",
  scans: "is a JPEG with more than 100 scans. Save it anew as a plain JPEG",
  pixels: "has more than 16.7 million pixels, which is 4096 × 4096",
  "jpeg-pixels": "has more than 50 megapixels",
  broken: "is broken and cannot be read",
  slow: "takes too long to read. Save it anew, smaller or as a plain JPEG",
  plain: "has but one colour",
  misshapen: "has another size than it was asked for",
};

/** Why something is not used as a picture. The message is a clause that goes after its name. */
export class PictureFault extends OwnError {
  static override readonly errorName: string = "PictureFault";
  readonly code: PictureFaultCode;

  constructor(code: PictureFaultCode, detail: string) {
    super(CLAUSES[code], { cause: detail });
    this.code = code;
  }
}

/**
 * Has a process of its own do what decodes a picture that others made; one that takes too long is killed.
 * @param owner one picture of each is read at a time, and the owners take turns
 * @throws PictureFault, or Error when it cannot be read right now
 */
export async function readPicture<Kind extends PictureJob["kind"]>(
  line: PictureLine,
  owner: string,
  job: Extract<PictureJob, { kind: Kind }>,
): Promise<PictureResults[Kind]> {
  const pool = shared<PicturePool>(`pictures.${line}`, () => startPicturePool(POOL_SIZES[line]));
  const answer = await pool.run(owner, job, DEADLINE_MS);
  if (!answer.isDone) throw new PictureFault(answer.fault, answer.detail);
  return answer.result as PictureResults[Kind];
}
