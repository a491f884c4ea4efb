import sharp, { type Sharp } from "sharp";
import { channelsOf, hexOf, lchOf } from "./colour";
import { open, type Pixels, settle } from "./finish";
import type { Guide } from "./guide";
import { readHair } from "./reference-hair";

const SMALL = 48;
const LARGEST = 4096 * 4096;

/** A reference, turned upright and flattened. */
const upright = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: LARGEST, animated: false, failOn: "error" })
    .autoOrient()
    .flatten({ background: "#ffffff" });

/** @throws Error with the reference's position if it is not a readable picture */
async function reading(place: number, image: Sharp): Promise<Pixels> {
  try {
    return await settle(image);
  } catch (cause) {
    throw new Error(`Reference image ${place + 1} could not be read as a picture.`, { cause });
  }
}

/**
 * Opens a reference in its upright orientation, flattened and in sRGB.
 * @param longest limit of its longer side, in pixels
 * @throws Error with its position if it is not a readable picture
 */
export async function openReference(bytes: Uint8Array, place: number, longest = 1024): Promise<Sharp> {
  const size = { fit: "inside", withoutEnlargement: true } as const;
  return open(await reading(place, upright(bytes).resize(longest, longest, size)));
}

/**
 * Reads a reference into pixels of exactly this size, cropped around its most salient part.
 * @throws Error with its position if it is not a readable picture
 */
export const fitReference = (
  bytes: Uint8Array,
  place: number,
  { width, height }: { width: number; height: number },
): Promise<Pixels> =>
  reading(place, upright(bytes).resize(width, height, { fit: "cover", position: "attention" }));

const rawOf = async (image: Sharp): Promise<Uint8Array> => image.removeAlpha().raw().toBuffer();

/** Counts the colours of a small picture in a coarse grid and returns the means of the fullest cells. */
function chiefColours(pixels: Uint8Array, wanted: number): string[] {
  const cells = new Map<number, { count: number; sum: [number, number, number] }>();
  for (let index = 0; index + 2 < pixels.length; index += 3) {
    const [r, g, b] = [pixels[index] ?? 0, pixels[index + 1] ?? 0, pixels[index + 2] ?? 0];
    const key = ((r >> 5) << 6) | ((g >> 5) << 3) | (b >> 5);
    const cell = cells.get(key) ?? { count: 0, sum: [0, 0, 0] };
    cell.count++;
    cell.sum = [cell.sum[0] + r, cell.sum[1] + g, cell.sum[2] + b];
    cells.set(key, cell);
  }
  const found = [...cells.values()].map(({ count, sum: [r, g, b] }) => {
    const colour = hexOf(r / count, g / count, b / count);
    return { colour, weight: count * (1 + 5 * lchOf(colour).c) };
  });
  const chosen: string[] = [];
  for (const { colour } of found.sort((a, b) => b.weight - a.weight)) {
    const [r, g, b] = channelsOf(colour);
    const near = chosen.some((other) => {
      const [r2, g2, b2] = channelsOf(other);
      return Math.abs(r - r2) + Math.abs(g - g2) + Math.abs(b - b2) < 70;
    });
    if (!near) chosen.push(colour);
    if (chosen.length === wanted) break;
  }
  return chosen;
}

/** Where detail and colour concentrate horizontally: mean x, weighted by the distance from the picture's mean colour. */
function focusOf(pixels: Uint8Array): number {
  const mean = [0, 1, 2].map((channel) => {
    let sum = 0;
    for (let index = channel; index < pixels.length; index += 3) sum += pixels[index] ?? 0;
    return sum / (pixels.length / 3);
  });
  let [weight, moment] = [0, 0];
  for (let index = 0; index + 2 < pixels.length; index += 3) {
    const away = [0, 1, 2].reduce(
      (sum, channel) => sum + Math.abs((pixels[index + channel] ?? 0) - (mean[channel] ?? 0)),
      0,
    );
    const strong = away ** 2;
    weight += strong;
    moment += strong * ((index / 3) % SMALL);
  }
  return weight === 0 ? 0.5 : moment / weight / (SMALL - 1);
}

/**
 * Reads the palette of all references and the layout of the first.
 * @param width of the picture to be drawn, in pixels, as is `height`
 * @param isCovered whether a subject will stand in front of it
 * @throws Error that names the first reference that is not a readable picture
 */
export async function readReferences(
  references: readonly Uint8Array[],
  width: number,
  height: number,
  isCovered: boolean,
): Promise<Guide> {
  const images: Sharp[] = [];
  for (const [place, bytes] of references.entries()) images.push(await openReference(bytes, place));
  const colours: string[][] = [];
  let focus = 0.5;
  for (const [place, image] of images.entries()) {
    const pixels = await rawOf(image.clone().resize(SMALL, SMALL, { fit: "fill" }));
    if (place === 0) focus = focusOf(pixels);
    colours.push(chiefColours(pixels, 6));
  }
  const first = images[0];
  const hair = first && (await readHair(first));
  if (!first) throw new Error("No reference image was given.");
  const soft = isCovered || hair !== undefined;
  const scale = soft ? 3 : 1.25;
  const [w, h] = [Math.round(width / scale), Math.round(height / scale)];
  const broad = await first
    .clone()
    .resize(w, h, { fit: "cover", position: "attention" })
    // A sharp outline would show behind the new subject like a ghost.
    .blur(soft ? Math.max(2, w / 6) : 0.5)
    .median(soft ? 3 : 5)
    .png({ palette: true, colours: soft ? 64 : 40, dither: soft ? 1 : 0 })
    .toBuffer();
  // Colours are taken rank by rank, so that each of many pictures contributes.
  const mixed = [0, 1, 2, 3, 4, 5].flatMap((rank) => colours.flatMap((list) => list[rank] ?? []));
  return {
    colours: [mixed[0] ?? "#888888", ...mixed.slice(1, 8)],
    ...(hair ? { hair } : {}),
    underpainting: `data:image/png;base64,${broad.toString("base64")}`,
    focus: Math.min(0.72, Math.max(0.28, focus)),
  };
}
