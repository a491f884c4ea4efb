import type { Act } from "./acts";

/** Acts of arms and head alone, which need no view of the legs. */
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
  "phone",
  "selfie",
  "think",
  "hush",
  "heart",
  "thumbsup",
  "flex",
  "cover",
  "blowkiss",
];
