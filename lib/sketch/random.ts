/** A seeded source of chance: the only one the renderer uses, so that a picture can be drawn again exactly. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** A number from `low` to `high`. */
  between(low: number, high: number): number;
  /** A whole number from `low` to `high`, both possible. */
  whole(low: number, high: number): number;
  /** True in `share` of the calls, `share` being 0 to 1. */
  chance(share: number): boolean;
  /** One of the values, each as likely as another. */
  pick<T>(values: readonly [T, ...T[]]): T;
  /** A source of its own for one part of the picture, so that a change in one part leaves the others as they were. */
  fork(name: string): Random;
}

/** A 32-bit FNV-1a hash of a text's UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Starts a seeded source (the mulberry32 generator).
 * @param seed any number; its lower 32 bits count
 */
export function createRandom(seed: number): Random {
  const start = seed >>> 0;
  let state = start;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => Math.floor(low + (high - low + 1) * next()),
    chance: (share) => next() < share,
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
    fork: (name) => createRandom(start ^ hashText(name)),
  };
}
