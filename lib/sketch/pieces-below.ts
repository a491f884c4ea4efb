import type { Piece } from "./person";

/** What is on the legs or below them: a picture that ends at the knees shows only a part of it, a bust nothing. */
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

/** What is worn from the hips: a picture that ends at the knees shows it, a bust does not. */
export const ON_HIPS: readonly Piece[] = [
  "skirt",
  "miniskirt",
  "longskirt",
  "pleated",
  "shorts",
  "trousers",
  "jeans",
];
