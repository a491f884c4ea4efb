/**
 * Soft light and shade that filters give to figures. A filter's cost grows with the number of pixels and steeply with its
 * radius. Its light is smooth, so an enlarged picture takes the filter's effect from one in the drawing's own size.
 */

/** Marks a group with such a filter. */
export const LIT = 'class="lit"';

const LIT_FILTER = /filter="url\(#d\d+\)" class="lit"/g;

/** Whether a layer has such light. */
export const isLit = (sheet: string): boolean => sheet.includes(LIT);

/** A layer without it. */
export const unlit = (sheet: string): string => sheet.replace(LIT_FILTER, "");

interface Side {
  data: Uint8Array;
  width: number;
  height: number;
}

/**
 * Adds to a large picture the difference that the light makes to a small one, with bilinear interpolation.
 * @param large three channels, `scale` times the width and height of the small ones; modified in place
 */
export function addLight(large: Side, lit: Side, plain: Side, scale: number): void {
  const { width, height } = lit;
  const stride = width * 3;
  const row = new Float32Array(stride);
  for (let y = 0; y < large.height; y++) {
    const place = Math.min(height - 1, Math.max(0, (y + 0.5) / scale - 0.5));
    const [above, share] = [Math.floor(place), place - Math.floor(place)];
    const [one, two] = [above * stride, Math.min(height - 1, above + 1) * stride];
    let isTouched = false;
    for (let at = 0; at < stride; at++) {
      const upper = (lit.data[one + at] ?? 0) - (plain.data[one + at] ?? 0);
      const lower = (lit.data[two + at] ?? 0) - (plain.data[two + at] ?? 0);
      const value = upper + (lower - upper) * share;
      row[at] = value;
      if (value !== 0) isTouched = true;
    }
    if (!isTouched) continue;
    const from = y * large.width * 3;
    for (let x = 0; x < large.width; x++) {
      const across = Math.min(width - 1, Math.max(0, (x + 0.5) / scale - 0.5));
      const left = Math.floor(across);
      const part = across - left;
      const [near, far] = [left * 3, Math.min(width - 1, left + 1) * 3];
      for (let channel = 0; channel < 3; channel++) {
        const here = row[near + channel] ?? 0;
        const more = here + ((row[far + channel] ?? 0) - here) * part;
        if (more === 0) continue;
        const at = from + x * 3 + channel;
        large.data[at] = Math.min(255, Math.max(0, Math.round((large.data[at] ?? 0) + more)));
      }
    }
  }
}
