type Size = { width: number; height: number };

/**
 * The size to request from a server that draws in certain sizes: the nearest in shape and, among those, in area.
 * @param sizes such as 512x512
 */
export function chooseAskedSize(sizes: readonly string[], wanted: Size): Size {
  const offered = sizes.map((size) => {
    const [width = 0, height = 0] = size.split("x").map(Number);
    return { width, height };
  });
  const apart = (one: number, other: number) => Math.abs(Math.log(one / other));
  const shape = (size: Size) => apart(size.width / size.height, wanted.width / wanted.height);
  const area = (size: Size) => apart(size.width * size.height, wanted.width * wanted.height);
  return offered.reduce(
    (best, size) =>
      shape(size) < shape(best) || (shape(size) === shape(best) && area(size) < area(best)) ? size : best,
    offered[0] ?? wanted,
  );
}
