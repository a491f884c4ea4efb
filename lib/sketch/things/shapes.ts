/** The shapes of our own drawings: single-colour, in a 32-unit square. */

/** A path from its data. */
export const p = (fill: string, d: string) => `<path fill="${fill}" d="${d}"/>`;

/** A rectangle from its upper left corner, its corners rounded by `round`. */
export const r = (fill: string, x: number, y: number, w: number, h: number, round = 0) =>
  `<rect fill="${fill}" x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}"/>`;

/** An ellipse around its centre, rotated by some degrees. */
export const e = (fill: string, x: number, y: number, rx: number, ry: number, turn = 0) =>
  `<ellipse fill="${fill}" cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"${turn ? ` transform="rotate(${turn} ${x} ${y})"` : ""}/>`;

/** A circle around its centre. */
export const c = (fill: string, x: number, y: number, radius: number) =>
  `<circle fill="${fill}" cx="${x}" cy="${y}" r="${radius}"/>`;
