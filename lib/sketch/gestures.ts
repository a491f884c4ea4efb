import type { Act } from "./person";

/** What is done with arms and head alone: it is seen without the legs. */
export const GESTURES: readonly Act[] = [
  "armsup",
  "stretch",
  "point",
  "wave",
  "peace",
  "crossed",
  "hips",
  "pockets",
  "salute",
  "pray",
];
