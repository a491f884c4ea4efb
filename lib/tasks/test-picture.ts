import sharp from "sharp";
import type { OutputFormat } from "@/lib/closed-lists";
import { finishPicture } from "@/lib/media/finish-picture";

type Size = { width: number; height: number };
type Colour = readonly [red: number, green: number, blue: number];

/** Letters of three by five squares, row by row. Without a font, every machine produces the same bytes. */
const GLYPHS: Record<string, string> = {
  T: "111010010010010",
  E: "111100111100111",
  S: "111100111001111",
  "0": "111101101101111",
  "1": "010110010010111",
  "2": "111001111100111",
  "3": "111001111001111",
  "4": "101101111001001",
  "5": "111100111001111",
  "6": "111100111101111",
  "7": "111001001001001",
  "8": "111101111101111",
  "9": "111101111001111",
  X: "000101010101000",
};

const PAPER: Colour = [252, 238, 243];
const STRIPE: Colour = [246, 222, 232];
const INK: Colour = [92, 41, 63];

const drawn = new Map<string, Promise<Uint8Array>>();

/** The picture of successful tests, one per size and format, labelled as a test with its size. */
export function testPicture(size: Size, outputFormat: OutputFormat): Promise<Uint8Array> {
  const name = `${size.width}x${size.height}.${outputFormat}`;
  const known = drawn.get(name) ?? draw(size, outputFormat);
  drawn.set(name, known);
  // A failure is not cached.
  known.catch(() => drawn.delete(name));
  return known;
}

async function draw({ width, height }: Size, outputFormat: OutputFormat): Promise<Uint8Array> {
  const pixels = Buffer.alloc(width * height * 3);
  const fill = (left: number, top: number, side: number, colour: Colour) => {
    for (let y = top; y < top + side; y++)
      for (let x = left; x < left + side; x++) pixels.set(colour, (y * width + x) * 3);
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels.set(Math.floor((x + y) / 32) % 2 ? PAPER : STRIPE, (y * width + x) * 3);
  const write = (text: string, square: number, middle: number) => {
    const left = Math.floor((width - (text.length * 4 - 1) * square) / 2);
    const top = middle - Math.floor(2.5 * square);
    for (const [place, letter] of [...text].entries())
      for (const [dot, isInk] of [...(GLYPHS[letter] ?? "")].entries())
        if (isInk === "1")
          fill(left + (place * 4 + (dot % 3)) * square, top + Math.floor(dot / 3) * square, square, INK);
  };
  const square = Math.floor(width / 24);
  write("TEST", square, Math.floor(height * 0.45));
  write(`${width}X${height}`, Math.floor(square / 3), Math.floor(height * 0.45) + 5 * square);
  const png = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  return finishPicture(png, outputFormat, { sourceType: "algorithmicMedia", modelId: "test" });
}
