import type { Sharp } from "sharp";
import { hexOf, hueDistance, type Lch, lchOf } from "./colour";

const SIZE = 64;

interface Patch {
  colour: string;
  lch: Lch;
  count: number;
}

/** Mean colours of a region's cells in a coarse colour grid, commonest first. */
function patches(
  pixels: Uint8Array,
  inside: (x: number, y: number) => boolean,
): { found: Patch[]; total: number } {
  const cells = new Map<number, { count: number; sum: [number, number, number] }>();
  let total = 0;
  for (let index = 0; index + 2 < pixels.length; index += 3) {
    const place = index / 3;
    if (!inside((place % SIZE) / SIZE, Math.floor(place / SIZE) / SIZE)) continue;
    const [r, g, b] = [pixels[index] ?? 0, pixels[index + 1] ?? 0, pixels[index + 2] ?? 0];
    const key = ((r >> 6) << 4) | ((g >> 6) << 2) | (b >> 6);
    const cell = cells.get(key) ?? { count: 0, sum: [0, 0, 0] };
    cell.count++;
    cell.sum = [cell.sum[0] + r, cell.sum[1] + g, cell.sum[2] + b];
    cells.set(key, cell);
    total++;
  }
  const found = [...cells.values()]
    .map(({ count, sum: [r, g, b] }) => {
      const colour = hexOf(r / count, g / count, b / count);
      return { colour, lch: lchOf(colour), count };
    })
    .sort((a, b) => b.count - a.count);
  return { found, total };
}

const alike = (one: Lch, other: Lch) =>
  Math.abs(one.l - other.l) < 0.2 &&
  (one.c < 0.05 || other.c < 0.05 ? Math.abs(one.c - other.c) < 0.06 : hueDistance(one.h, other.h) < 28);

const isSkin = ({ l, c, h }: Lch) => l > 0.5 && c > 0.02 && c < 0.11 && h > 25 && h < 85;

/**
 * Reads the hair colour of a portrait: whatever fills the upper middle and is neither backdrop nor skin.
 * @returns undefined if no colour fills enough of it to be trusted
 */
export async function readHair(image: Sharp): Promise<string | undefined> {
  const pixels: Uint8Array = await image
    .clone()
    .resize(SIZE, SIZE, { fit: "fill" })
    .removeAlpha()
    .raw()
    .toBuffer();
  const border = patches(pixels, (x, y) => y < 0.07 || ((x < 0.08 || x > 0.92) && y < 0.55));
  const backdrop = border.found.filter(({ count }) => count > border.total * 0.08);
  const { found, total } = patches(pixels, (x, y) => x > 0.3 && x < 0.7 && y > 0.12 && y < 0.42);
  const own = found.filter(
    ({ lch }) => !isSkin(lch) && lch.l > 0.2 && !backdrop.some((other) => alike(other.lch, lch)),
  );
  const [chief] = own;
  if (!chief) return undefined;
  const share =
    own.filter(({ lch }) => alike(lch, chief.lch)).reduce((sum, { count }) => sum + count, 0) / total;
  return share > 0.22 ? chief.colour : undefined;
}
