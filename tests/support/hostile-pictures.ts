import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { pngChunk, pngOf } from "./pictures";

/** Small pictures that are made to keep decoders busy. They are never decoded here. */

const START_OF_SCAN = Buffer.from([0xff, 0xda]);
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** Splits a JPEG into its header and its scans. */
function cutScans(jpeg: Buffer): { head: Buffer; scans: Buffer[] } {
  const starts: number[] = [];
  for (let at = jpeg.indexOf(START_OF_SCAN); at >= 0; at = jpeg.indexOf(START_OF_SCAN, at + 2))
    starts.push(at);
  const scans = starts.map((start, index) => jpeg.subarray(start, starts[index + 1] ?? jpeg.length - 2));
  return { head: jpeg.subarray(0, starts[0]), scans };
}

/**
 * A progressive JPEG whose last scan is repeated.
 * @param times the number of repetitions
 */
export async function scanBomb(side: number, times: number): Promise<Uint8Array<ArrayBuffer>> {
  const jpeg = await sharp({ create: { width: side, height: side, channels: 3, background: "#446688" } })
    .jpeg({ progressive: true })
    .toBuffer();
  const { head, scans } = cutScans(jpeg);
  const last = scans.at(-1) ?? Buffer.alloc(0);
  return new Uint8Array(Buffer.concat([head, ...scans, ...Array(times).fill(last), END_OF_IMAGE]));
}

/** An SVG that is slow to render, with the signature of AVIF. */
export function svgAsAvif(opening = "<!--ftypavif-->"): Uint8Array<ArrayBuffer> {
  const blur = '<filter id="b"><feGaussianBlur stdDeviation="200"/></filter>';
  const layer = '<rect width="4000" height="4000" filter="url(#b)"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="4000">${blur}${layer.repeat(30)}</svg>`;
  return new Uint8Array(Buffer.from(opening + svg, "latin1"));
}

/** A box of an ISO media file. */
function box(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
}

/** The beginning of an ISO media file with some brands, followed by nothing readable. */
export function mediaOf(major: string, ...compatible: string[]): Uint8Array<ArrayBuffer> {
  const brands = Buffer.from([major, "\0\0\0\0", ...compatible].join(""), "latin1");
  return new Uint8Array(Buffer.concat([box("ftyp", brands), Buffer.alloc(64)]));
}

/** A PNG with a decompression bomb in a chunk. @param name the chunk: `zTXt` or `iCCP` */
export function chunkBomb(name: "zTXt" | "iCCP", bytes: number): Uint8Array<ArrayBuffer> {
  const body = Buffer.concat([
    Buffer.from("a\0\0", "latin1"),
    deflateSync(Buffer.alloc(bytes, 32), { level: 1 }),
  ]);
  const png = pngOf(9, 9, Buffer.alloc(9 * 28));
  const afterHeader = 33;
  return new Uint8Array(
    Buffer.concat([png.subarray(0, afterHeader), pngChunk(name, body), png.subarray(afterHeader)]),
  );
}

/** A GIF that repeats a one-pixel frame on a large canvas. */
export async function frameBomb(side: number, times: number): Promise<Uint8Array<ArrayBuffer>> {
  const head = Buffer.alloc(13);
  head.write("GIF89a", "latin1");
  head.writeUInt16LE(side, 6);
  head.writeUInt16LE(side, 8);
  head[10] = 0x80;
  const palette = Buffer.from([0, 0, 0, 255, 255, 255]);
  const frame = Buffer.from("2c0000000001000100000202440100", "hex");
  return new Uint8Array(Buffer.concat([head, palette, ...Array(times).fill(frame), Buffer.from([0x3b])]));
}
