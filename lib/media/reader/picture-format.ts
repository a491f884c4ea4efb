/** The accepted formats. Others are refused, above all SVG, which can contain scripts. */
export type PictureFormat = "png" | "jpeg" | "webp" | "avif" | "gif";

/** The largest picture that is decoded, in pixels, which bounds what a hostile one can claim. */
export const MAX_PIXELS = 4096 * 4096;

/** The largest JPEG: that of 50-megapixel phones. Most are scaled down while decoding. */
export const MAX_JPEG_PIXELS = 8192 * 6144;

/** Signatures of formats without a box structure. */
const SIGNATURES: readonly [PictureFormat, RegExp][] = [
  ["png", /^\u0089PNG\r\n/],
  ["jpeg", /^\xff\xd8\xff/],
  ["webp", /^RIFF.{4}WEBP/s],
  ["gif", /^GIF8[79]a/],
];

/** The most of a file's first box that is read, enough for more brands than any program writes. */
const LONGEST_BRANDS = 256;
const AVIF_BRANDS = ["avif", "avis"];
const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

/** The format of some bytes; `heic` for an iPhone's photo, undefined for anything else. */
export function recogniseFormat(bytes: Uint8Array): PictureFormat | "heic" | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const known = SIGNATURES.find(([, signature]) => signature.test(beginning));
  if (known) return known[0];
  const brands = readBrands(bytes);
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return "avif";
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? "heic" : undefined;
}

/**
 * The same bytes with AVIF as their major brand. Cameras and editors write `mif1` or `miaf` there, and `avis` if there
 * are more frames than one, with AVIF among the brands that it is compatible with, which the decoder does not look at.
 */
export function withAvifBrand(bytes: Uint8Array): Uint8Array {
  const [major = ""] = readBrands(bytes);
  if (major === "avif") return bytes;
  const renamed = Buffer.from(bytes);
  renamed.write("avif", 8, "latin1");
  return renamed;
}

/** The brands of a file's `ftyp` box, the major one first; none if there is no such box. */
function readBrands(bytes: Uint8Array): string[] {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LONGEST_BRANDS));
  if (box.length < 16 || box.toString("latin1", 4, 8) !== "ftyp") return [];
  const size = box.readUInt32BE(0);
  if (size < 16 || size % 4 !== 0 || size > box.length) return [];
  const compatible = Array.from({ length: (size - 16) / 4 }, (_, index) => 16 + 4 * index);
  return [8, ...compatible].map((at) => box.toString("latin1", at, at + 4));
}
