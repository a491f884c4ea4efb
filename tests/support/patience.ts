import patience from "./patience.json" with { type: "json" };

/**
 * After this long, what a test waits for will not come. It is no promise: on a machine that is busy with other things, everything
 * takes ten times as long as on an idle one, and waiting longer costs a test nothing that passes. `vitest.config.ts`, which cannot
 * import modules as the rest does, reads it as well.
 */
export const PATIENCE_MS: number = patience.ms;
