/** The models by name: the side of the square that each takes, and how 0–255 is scaled to the values it expects. */
export const SIDES = {
  selfie: { side: 256, scale: 1 / 255, shift: 0 },
  face: { side: 128, scale: 1 / 127.5, shift: -1 },
} as const;

/** A question to the thread: what a model finds in a square picture of raw RGB. */
export type Question = { model: keyof typeof SIDES; pixels: Uint8Array };
