/** Animals that leap out of the water, and are then drawn above it. */
export const LEAPERS: readonly string[] = [
  "dolphin",
  "whale",
  "orca",
  "fish",
  "tropical-fish",
  "shark",
  "narwhal",
];
