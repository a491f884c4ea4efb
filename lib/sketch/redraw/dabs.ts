import { free, type Pixels } from "@/lib/sketch/finish";

/** Sums per square: red, green, blue, lightness, and lightness squared. */
const SUMS = 5;

/** Mean colour and variance of all squares of a picture, by top left corner, starting `reach` pixels outside of it. */
interface Squares {
  colours: Uint8Array;
  spread: Float32Array;
  /** Squares per row. */
  row: number;
}

/** Measures every square of side `reach` + 1, clipped to the picture, by running sums. */
function squaresOf({ data, width, height }: Pixels, reach: number): Squares {
  const row = width + reach;
  const length = row * SUMS;
  const colours = new Uint8Array(row * (height + reach) * 3);
  const spread = new Float32Array(row * (height + reach));
  const kept = Array.from({ length: reach + 1 }, () => new Int32Array(length));
  const sums = new Int32Array(length);
  const one = new Int32Array(SUMS);
  const add = (y: number, x: number, sign: 1 | -1) => {
    const at = (y * width + x) * 3;
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const light = (r * 77 + g * 150 + b * 29) >> 8;
    one[0] = (one[0] ?? 0) + sign * r;
    one[1] = (one[1] ?? 0) + sign * g;
    one[2] = (one[2] ?? 0) + sign * b;
    one[3] = (one[3] ?? 0) + sign * light;
    one[4] = (one[4] ?? 0) + sign * light * light;
  };
  for (let top = 0; top < height + reach; top++) {
    const line = kept[top % kept.length];
    if (!line) continue;
    // The ring buffer still holds the sums of the row that leaves the squares.
    if (top > reach) for (let at = 0; at < length; at++) sums[at] = (sums[at] ?? 0) - (line[at] ?? 0);
    if (top < height) {
      one.fill(0);
      for (let left = 0; left < row; left++) {
        if (left < width) add(top, left, 1);
        if (left > reach) add(top, left - reach - 1, -1);
        for (let sum = 0, at = left * SUMS; sum < SUMS; sum++, at++) {
          line[at] = one[sum] ?? 0;
          sums[at] = (sums[at] ?? 0) + (line[at] ?? 0);
        }
      }
    }
    const high = Math.min(top, height - 1) - Math.max(0, top - reach) + 1;
    for (let left = 0; left < row; left++) {
      const many = (Math.min(left, width - 1) - Math.max(0, left - reach) + 1) * high;
      const at = left * SUMS;
      const to = top * row + left;
      const mean = (sums[at + 3] ?? 0) / many;
      spread[to] = (sums[at + 4] ?? 0) / many - mean * mean;
      colours[to * 3] = (sums[at] ?? 0) / many + 0.5;
      colours[to * 3 + 1] = (sums[at + 1] ?? 0) / many + 0.5;
      colours[to * 3 + 2] = (sums[at + 2] ?? 0) / many + 0.5;
    }
  }
  return { colours, spread, row };
}

/**
 * Repaints a picture in dabs: each pixel becomes the mean of whichever of four neighbouring squares varies least
 * (a Kuwahara filter), so that surfaces flatten and edges stay.
 * @param reach the squares' side in pixels
 */
export function dabbed(pixels: Pixels, reach: number): Pixels {
  const { width, height } = pixels;
  const { colours, spread, row } = squaresOf(pixels, reach);
  const out = new Uint8Array(pixels.data.length);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 3) {
      const first = y * row + x;
      let [from, least] = [first, spread[first] ?? 0];
      for (let corner = 1; corner < 4; corner++) {
        const at = first + (corner % 2 ? reach : 0) + (corner > 1 ? reach * row : 0);
        const uneven = spread[at] ?? 0;
        if (uneven >= least) continue;
        least = uneven;
        from = at;
      }
      out[to] = colours[from * 3] ?? 0;
      out[to + 1] = colours[from * 3 + 1] ?? 0;
      out[to + 2] = colours[from * 3 + 2] ?? 0;
    }
  }
  free(colours, spread);
  return { data: out, width, height };
}

/** Lights the picture from the upper left as if bright paint were thick, so that every dab has an edge. */
export function embossed({ data, width, height }: Pixels, depth: number, reach: number): Pixels {
  const out = new Uint8Array(data);
  const lightAt = (at: number) =>
    0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  const aside = reach * (width + 1) * 3;
  for (let y = reach; y < height - reach; y++) {
    for (let x = reach; x < width - reach; x++) {
      const at = (y * width + x) * 3;
      const gain = Math.max(-22, Math.min(22, (lightAt(at + aside) - lightAt(at - aside)) * depth));
      for (let channel = at; channel < at + 3; channel++)
        out[channel] = Math.max(0, Math.min(255, (data[channel] ?? 0) + gain));
    }
  }
  return { data: out, width, height };
}
