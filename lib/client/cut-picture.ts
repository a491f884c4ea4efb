import { MAX_PICTURE_BYTES } from "@/lib/contract/limits";

/** A picture as decoded by the browser, upright. */
export type ReadPicture = { bitmap: ImageBitmap; type: string };

type Part = { x: number; y: number; width: number; height: number };

/**
 * Reads a picture to crop and rotate. Close its bitmap afterwards.
 * @param path on this host
 * @throws if it cannot be read
 */
export async function readPicture(path: string): Promise<ReadPicture> {
  const response = await fetch(path);
  if (!response.ok) throw new Error("The picture could not be loaded.");
  const blob = await response.blob();
  return { bitmap: await createImageBitmap(blob), type: blob.type };
}

/**
 * Draws a rotated picture.
 * @param quarters quarter turns to the right
 * @param longest side of the result, in pixels; omitted: full size
 */
export function drawTurned(
  canvas: HTMLCanvasElement,
  picture: ImageBitmap,
  quarters: number,
  longest = 0,
): void {
  const scale = longest === 0 ? 1 : Math.min(1, longest / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const isAside = quarters % 2 === 1;
  [canvas.width, canvas.height] = isAside ? [height, width] : [width, height];
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser cannot draw pictures.");
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((quarters * Math.PI) / 2);
  pen.drawImage(picture, -width / 2, -height / 2, width, height);
}

/**
 * A cropped and rotated part of a picture as an uploadable file: in its own format, or as JPEG if that would be too
 * large.
 * @param part of the rotated picture, in whole pixels
 */
export async function cutPicture({ bitmap, type }: ReadPicture, quarters: number, part: Part): Promise<File> {
  const whole = document.createElement("canvas");
  drawTurned(whole, bitmap, quarters);
  const cut = document.createElement("canvas");
  [cut.width, cut.height] = [part.width, part.height];
  cut.getContext("2d")?.drawImage(whole, -part.x, -part.y);
  const own = type === "image/jpeg" ? undefined : await encode(cut, "image/png");
  const blob = own && own.size <= MAX_PICTURE_BYTES ? own : await encode(cut, "image/jpeg");
  const name = blob.type === "image/png" ? "cut.png" : "cut.jpg";
  return new File([blob], name, { type: blob.type });
}

async function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.95));
  if (!blob) throw new Error("The picture could not be written.");
  return blob;
}
