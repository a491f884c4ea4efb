import type { Fur } from "./furred";

export const inked = ({ coat }: Fur, width = 8) =>
  `stroke="${coat.ink}" stroke-width="${width}" stroke-linejoin="round"`;
