/** The models by name: the side of the square that each looks at, and how it wants its values, made of 0–255. */
export const SIDES = {
  selfie: { side: 256, scale: 1 / 255, shift: 0 },
  face: { side: 128, scale: 1 / 127.5, shift: -1 },
} as const;

/** What the thread is asked: what a model finds in a square picture, raw red, green and blue. */
export type Question = { model: keyof typeof SIDES; pixels: Uint8Array };
