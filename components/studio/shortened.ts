/**
 * The beginning of a text on one line.
 * @param length at most, in code points; an ellipsis stands for the rest
 */
export function shortened(text: string, length: number): string {
  const points = [...text.replace(/\s+/g, " ")];
  return points.length <= length
    ? points.join("")
    : `${points
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
