/** The largest picture that is decoded, in pixels: what a hostile one can claim is bounded by it. */
export const MAX_PIXELS = 4096 * 4096;

/** How the formats begin that pictures may come in. Others are refused, SVG above all: it is a program. */
const SIGNATURES = [/^\u0089PNG\r\n/, /^\xff\xd8\xff/, /^RIFF.{4}WEBP/s, /^.{4}ftypavi[fs]/s, /^GIF8[79]a/];

/** Whether bytes begin as a PNG, JPEG, WebP, AVIF or GIF does. */
export function hasPictureSignature(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return SIGNATURES.some((signature) => signature.test(beginning));
}
