/**
 * Truncates a text to one line.
 * @param length the most code points; an ellipsis replaces the rest
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
