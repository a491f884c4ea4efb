const MARKER = 0xff;
const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** Follows a 255 in scan data that is not a marker. */
const STUFFED = 0x00;
const TEMPORARY = 0x01;

/** Restart markers occur within a scan and do not end it. */
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;

/**
 * Walks over a JPEG's markers without decoding anything, the way a decoder would find them.
 * @param maxScans stop after more than this
 * @returns the number of scans, and whether the end of the image is marked
 */
export function inspectJpeg(
  bytes: Uint8Array,
  { maxScans }: { maxScans: number },
): { scans: number; hasEnd: boolean } {
  let scans = 0;
  for (let at = nextMarker(bytes, 2); at < bytes.length && scans <= maxScans; ) {
    const marker = bytes[at] ?? 0;
    if (marker === END_OF_IMAGE) return { scans, hasEnd: true };
    const isBare = marker === TEMPORARY || marker === START_OF_IMAGE || isRestart(marker);
    const length = isBare ? 0 : ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    if (marker === START_OF_SCAN) scans++;
    at = nextMarker(bytes, at + 1 + length);
  }
  return { scans, hasEnd: false };
}

/** The position of the next marker's code, skipping scan data; the length of the bytes if there is none. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(MARKER, from); at >= 0; at = bytes.indexOf(MARKER, at)) {
    while (bytes[at] === MARKER) at++;
    const name = bytes[at];
    if (name === undefined) break;
    if (name !== STUFFED && !isRestart(name)) return at;
  }
  return bytes.length;
}
