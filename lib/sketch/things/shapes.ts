/** What drawings of our own are made of: shapes in one colour, in a square of 32. */

/** A path by its data. */
export const p = (fill: string, d: string) => `<path fill="${fill}" d="${d}"/>`;

/** A rectangle from its upper left corner, its corners rounded by `round`. */
export const r = (fill: string, x: number, y: number, w: number, h: number, round = 0) =>
  `<rect fill="${fill}" x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}"/>`;

/** A circle about its middle. */
export const c = (fill: string, x: number, y: number, radius: number) =>
  `<circle fill="${fill}" cx="${x}" cy="${y}" r="${radius}"/>`;
