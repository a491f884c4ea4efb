/** A box blur over squares of side 2 · reach + 1, by running sums. */
export function boxMean(values: Float32Array, width: number, height: number, reach: number): Float32Array {
  const across = new Float32Array(values.length);
  const out = new Float32Array(values.length);
  const run = (
    from: Float32Array,
    to: Float32Array,
    count: number,
    length: number,
    step: number,
    line: number,
  ) => {
    for (let one = 0; one < count; one++) {
      const start = one * line;
      const at = (place: number) => from[start + Math.min(length - 1, Math.max(0, place)) * step] ?? 0;
      let sum = 0;
      for (let place = -reach; place <= reach; place++) sum += at(place);
      for (let place = 0; place < length; place++) {
        to[start + place * step] = sum / (2 * reach + 1);
        sum += at(place + reach + 1) - at(place - reach);
      }
    }
  };
  run(values, across, height, width, 1, width);
  run(across, out, width, height, width, 1);
  return out;
}

/** Resizes a map of numbers, as if it were a picture. */
export function resized(
  values: Float32Array,
  [width, height]: [number, number],
  [w, h]: [number, number],
): Float32Array {
  const out = new Float32Array(w * h);
  const [columns, parts] = [new Int32Array(w), new Float32Array(w)];
  for (let x = 0; x < w; x++) {
    const fx = Math.min(width - 1, Math.max(0, ((x + 0.5) * width) / w - 0.5));
    columns[x] = Math.floor(fx);
    parts[x] = fx - Math.floor(fx);
  }
  for (let y = 0; y < h; y++) {
    const fy = Math.min(height - 1, Math.max(0, ((y + 0.5) * height) / h - 0.5));
    const ty = fy - Math.floor(fy);
    const top = Math.floor(fy) * width;
    const low = Math.min(height - 1, Math.floor(fy) + 1) * width;
    for (let x = 0; x < w; x++) {
      const x0 = columns[x] ?? 0;
      const x1 = Math.min(width - 1, x0 + 1);
      const tx = parts[x] ?? 0;
      const a = (values[top + x0] ?? 0) * (1 - tx) + (values[top + x1] ?? 0) * tx;
      const b = (values[low + x0] ?? 0) * (1 - tx) + (values[low + x1] ?? 0) * tx;
      out[y * w + x] = a * (1 - ty) + b * ty;
    }
  }
  return out;
}
