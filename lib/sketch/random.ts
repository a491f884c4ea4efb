/** A seeded random number generator, the renderer's only one, so that pictures are reproducible. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A number from `low` to `high`. */
  between(low: number, high: number): number;
  /** An integer from `low` to `high`, inclusive. */
  whole(low: number, high: number): number;
  /** True with probability `share`, 0–1. */
  chance(share: number): boolean;
  /** One of the values, all equally likely. */
  pick<T>(values: readonly [T, ...T[]]): T;
  /** An independent generator for one part of the picture, so that a change in one part leaves the others alone. */
  fork(name: string): Random;
}

/** The 32-bit FNV-1a hash of a text's UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Creates a seeded generator (mulberry32).
 * @param seed any number; only its lower 32 bits matter
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
