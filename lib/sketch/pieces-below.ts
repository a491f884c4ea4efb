import type { Piece } from "./person";

/** What is worn on the legs and feet: partly visible in a picture cropped at the knees, not at all in a bust. */
export const BELOW_HIPS: readonly Piece[] = [
  "leggings",
  "thighhighs",
  "socks",
  "boots",
  "heels",
  "sneakers",
  "sandals",
  "shoes",
  "barefoot",
];

/** What is worn from the hips down: visible in a picture cropped at the knees, not in a bust. */
export const ON_HIPS: readonly Piece[] = [
  "skirt",
  "miniskirt",
  "longskirt",
  "pleated",
  "shorts",
  "trousers",
  "jeans",
];
