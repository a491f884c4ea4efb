/** What words are lettered on. */
export const SIGN = "sign-board";
/** What a sign has room for. */
const LONGEST_LINE = 12;
const MOST_LINES = 3;

/** Breaks words into the lines of a sign. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LONGEST_LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Whether words can be lettered: in the letters that the typeface has, and not too many. */
export function canLetter(text: string): boolean {
  const lines = linesOf(text);
  const isShort = lines.length <= MOST_LINES && lines.every((line) => line.length <= LONGEST_LINE * 1.5);
  return isShort && /^[\u0020-\u007e\u00a1-\u00ff]+$/.test(text);
}
