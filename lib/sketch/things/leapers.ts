/** What leaps out of the water, and is seen above it then. */
export const LEAPERS: readonly string[] = [
  "dolphin",
  "whale",
  "orca",
  "fish",
  "tropical-fish",
  "shark",
  "narwhal",
];
