/**
 * Finds the pixels that are connected to some, each by one of its four sides (a flood fill).
 * @param start where to begin; not asked whether they belong
 * @param width of the picture, in pixels
 * @param seen marks what was reached, by this call or an earlier one; it is as long as the picture
 * @param belongs whether a pixel can be entered
 * @returns their indexes, the start first
 */
export function connect(
  start: readonly number[],
  width: number,
  seen: Uint8Array,
  belongs: (index: number) => boolean,
): number[] {
  const reached = [...start];
  for (const index of start) seen[index] = 1;
  for (const index of reached) {
    const x = index % width;
    for (const next of [
      x > 0 ? index - 1 : -1,
      x < width - 1 ? index + 1 : -1,
      index - width,
      index + width,
    ]) {
      if (next < 0 || next >= seen.length || seen[next] || !belongs(next)) continue;
      seen[next] = 1;
      reached.push(next);
    }
  }
  return reached;
}
