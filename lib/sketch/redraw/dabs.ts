import type { Pixels } from "@/lib/sketch/finish";

/** Sums over all rectangles from the left upper corner, a row and a column of noughts before them. */
function summed({ width, height }: Pixels, told: (index: number) => number): Float64Array {
  const row = width + 1;
  const sums = new Float64Array(row * (height + 1));
  for (let y = 0; y < height; y++) {
    let line = 0;
    for (let x = 0; x < width; x++) {
      line += told(y * width + x);
      sums[(y + 1) * row + x + 1] = (sums[y * row + x + 1] ?? 0) + line;
    }
  }
  return sums;
}

/**
 * Lays a picture on in dabs: each pixel becomes the mean of that of four squares at its corners which is the most even
 * (the filter of Kuwahara), so that surfaces grow flat and edges stay.
 * @param reach of the squares in pixels
 */
export function dabbed(pixels: Pixels, reach: number): Pixels {
  const { data, width, height } = pixels;
  const lightAt = (index: number) =>
    0.299 * (data[index * 3] ?? 0) + 0.587 * (data[index * 3 + 1] ?? 0) + 0.114 * (data[index * 3 + 2] ?? 0);
  const light = summed(pixels, lightAt);
  const square = summed(pixels, (index) => lightAt(index) ** 2);
  const channels = [0, 1, 2].map((channel) => summed(pixels, (index) => data[index * 3 + channel] ?? 0));
  const row = width + 1;
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const [up, down] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      let [least, at, to, count] = [Number.POSITIVE_INFINITY, 0, 0, 1];
      for (let corner = 0; corner < 4; corner++) {
        const [x0, x1] = corner % 2 ? [x, right] : [left, x + 1];
        const [y0, y1] = corner > 1 ? [y, down] : [up, y + 1];
        const [a, d] = [y0 * row + x0, y1 * row + x1];
        const [b, c] = [y0 * row + x1, y1 * row + x0];
        const many = (x1 - x0) * (y1 - y0);
        const mean = ((light[a] ?? 0) + (light[d] ?? 0) - (light[b] ?? 0) - (light[c] ?? 0)) / many;
        const spread =
          ((square[a] ?? 0) + (square[d] ?? 0) - (square[b] ?? 0) - (square[c] ?? 0)) / many - mean * mean;
        if (spread >= least) continue;
        least = spread;
        at = a;
        to = d;
        count = many;
      }
      const wide = (to % row) - (at % row);
      const index = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const sums = channels[channel];
        if (!sums) continue;
        out[index + channel] =
          ((sums[at] ?? 0) + (sums[to] ?? 0) - (sums[at + wide] ?? 0) - (sums[to - wide] ?? 0)) / count + 0.5;
      }
    }
  }
  return { data: out, width, height };
}

/** Light from the upper left on paint that lies thick where the picture is bright: every dab has an edge. */
export function embossed({ data, width, height }: Pixels, depth: number, reach: number): Pixels {
  const out = Uint8Array.from(data);
  const light = new Float32Array(width * height);
  for (let index = 0; index < light.length; index++)
    light[index] =
      0.299 * (data[index * 3] ?? 0) +
      0.587 * (data[index * 3 + 1] ?? 0) +
      0.114 * (data[index * 3 + 2] ?? 0);
  for (let y = reach; y < height - reach; y++) {
    for (let x = reach; x < width - reach; x++) {
      const index = y * width + x;
      const rise = (light[index + reach * (width + 1)] ?? 0) - (light[index - reach * (width + 1)] ?? 0);
      const gain = Math.max(-22, Math.min(22, rise * depth));
      for (let at = index * 3; at < index * 3 + 3; at++)
        out[at] = Math.max(0, Math.min(255, (data[at] ?? 0) + gain));
    }
  }
  return { data: out, width, height };
}
