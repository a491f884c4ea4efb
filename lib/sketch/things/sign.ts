/** What lettering is on where the prompt names nothing else. */
export const SIGN = "sign-board";
/** How much lettering fits on a sign. */
const LONGEST_LINE = 12;
const MOST_LINES = 3;

/** Where lettering goes on a thing, in its 32-unit square, and its colour; `ground` covers what the drawing has there. */
export interface Surface {
  x: number;
  y: number;
  width: number;
  height: number;
  ink: string;
  ground?: string;
}

/** The library's drawings that can bear lettering. */
export const SURFACES: Readonly<Record<string, Surface>> = {
  [SIGN]: { x: 4, y: 6.3, width: 24, height: 11.4, ink: "#3a2a24" },
  chalkboard: { x: 4.4, y: 5.2, width: 23.2, height: 14, ink: "#f4f6f0" },
  "neon-sign": { x: 5.6, y: 9.6, width: 20.8, height: 10, ink: "#ffd0ea" },
  "greeting-card": { x: 5.6, y: 9.6, width: 19.8, height: 14, ink: "#b5425f" },
  placard: { x: 6.2, y: 6.2, width: 19.6, height: 11.6, ink: "#3a2a24", ground: "#f6f1fa" },
  "street-sign": { x: 5.4, y: 6.2, width: 21.2, height: 6.6, ink: "#2c4a3a" },
  "closed-book": { x: 10, y: 5, width: 15.5, height: 15, ink: "#fff0c8" },
  newspaper: { x: 3.2, y: 9, width: 23.6, height: 8.5, ink: "#2b2733", ground: "#f3eef8" },
  "page-facing-up": { x: 6.6, y: 10, width: 18.8, height: 17, ink: "#2b2733", ground: "#f3eef8" },
  scroll: { x: 8.5, y: 7, width: 16, height: 15, ink: "#5a3826", ground: "#ffdea7" },
  television: { x: 4.6, y: 9, width: 17, height: 12, ink: "#ffffff", ground: "#2f5f8f" },
  laptop: { x: 6, y: 4, width: 20, height: 13.5, ink: "#17324a", ground: "#bfeeff" },
  box: { x: 4.4, y: 14.5, width: 23.2, height: 12.5, ink: "#5a3826", ground: "#c99a62" },
  cup: { x: 7, y: 12, width: 14, height: 12, ink: "#3a2a24" },
  "t-shirt": { x: 9, y: 13, width: 14, height: 13, ink: "#ffffff" },
};

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

/** Whether words can be lettered: the font has all characters, and they fit. */
export function canLetter(text: string): boolean {
  const lines = linesOf(text);
  const isShort = lines.length <= MOST_LINES && lines.every((line) => line.length <= LONGEST_LINE * 1.5);
  return isShort && /^[\u0020-\u007e\u00a1-\u00ff]+$/.test(text);
}
