import { hueDistance, lchOf } from "./colour";
import type { Random } from "./random";

/** Hair colours, natural and dyed. */
export const HAIR = [
  "#85502f",
  "#2b2636",
  "#f4cb5c",
  "#e06a22",
  "#b594f0",
  "#f272a8",
  "#2f74e6",
  "#d3d9ea",
  "#a12744",
  "#12a8a6",
] as const;

/** A second hair colour that stands out from the first. */
export function contrasting(first: string, random: Random): string {
  const { l, h } = lchOf(first);
  const far = HAIR.filter((one) => Math.abs(lchOf(one).l - l) > 0.16 || hueDistance(lchOf(one).h, h) > 70);
  return random.pick<string>(far.length > 0 ? (far as unknown as typeof HAIR) : HAIR);
}
