import { crc32 } from "node:zlib";
import { type Provenance, provenanceXmp } from "./provenance";

const SIGNATURE_BYTES = 8;
/** The overhead of a chunk: length and type before the data, checksum after it. */
const HEAD_BYTES = 8;
const CHUNK_OVERHEAD_BYTES = 12;

/** The chunks that affect how a picture looks. Vendors add others: prompts, times, manifests signed for other bytes. */
const KEPT = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs".split(" "));

/** The header of XMP in a PNG: its keyword, no compression, no language, no translated keyword. */
const XMP_HEAD = "XML:com.adobe.xmp\0\0\0\0\0";

/**
 * Marks a PNG as made by an algorithm, and removes all other metadata. Pixels stay as they are; nothing is
 * recompressed.
 * @param png whole and intact
 * @throws RangeError if it ends in the middle of a chunk
 */
export function markPng(png: Uint8Array, provenance: Provenance): Uint8Array {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const parts = [bytes.subarray(0, SIGNATURE_BYTES)];
  for (let at = SIGNATURE_BYTES, type = ""; type !== "IEND"; ) {
    const end = at + CHUNK_OVERHEAD_BYTES + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new RangeError("The PNG ends in the middle of a chunk.");
    type = bytes.toString("latin1", at + 4, at + HEAD_BYTES);
    if (KEPT.has(type)) parts.push(bytes.subarray(at, end));
    if (type === "IHDR") parts.push(chunk("iTXt", XMP_HEAD + provenanceXmp(provenance)));
    at = end;
  }
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(type: string, text: string): Buffer {
  const typeAndData = Buffer.from(type + text);
  const framed = Buffer.alloc(typeAndData.length + 8);
  framed.writeUInt32BE(typeAndData.length - type.length);
  typeAndData.copy(framed, 4);
  framed.writeUInt32BE(crc32(typeAndData), framed.length - 4);
  return framed;
}
