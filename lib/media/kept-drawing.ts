import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import type { Provenance } from "./provenance";

/** What a picture was painted from, as JSON, and what it says about itself. */
type KeptDrawing = { drawing: string; provenance: Provenance };

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** A fifth of the length, for a tenth of what the best would cost. */
const QUALITY = 5;

/** A drawing as it is kept beside its picture. */
export async function packDrawing(kept: KeptDrawing): Promise<Uint8Array> {
  return compress(JSON.stringify(kept), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}

/** @throws Error for anything else than what `packDrawing` made */
export async function unpackDrawing(packed: Uint8Array): Promise<KeptDrawing> {
  return JSON.parse((await decompress(packed)).toString()) as KeptDrawing;
}
