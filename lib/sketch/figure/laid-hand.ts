import { group, line, type Point, path } from "@/lib/sketch/svg";
import { type Grip, inked } from "./grip";

/** A hand laid flat on something, with its fingers towards the middle of the body; `turn` is in degrees. */
export function laidHand({ skin }: Grip, [x, y]: Point, side: -1 | 1, turn: number): string {
  const fingers = [-48, -16, 16, 48].map((down, index) => {
    const long = index === 1 || index === 2 ? 104 : 88;
    const d = `M0 ${down}L${long} ${down * 0.8}`;
    return line(d, skin.ink, 42) + line(d, skin.base, 30);
  });
  return group(
    `transform="translate(${x} ${y}) scale(${-side} 1) rotate(${turn})"`,
    path("M-56 -52C-30 -80 30 -76 40 -50V58C20 84 -30 80 -56 54Z", skin.base, inked(skin)),
    ...fingers,
    path("M-46 -46C-20 -66 24 -62 30 -44V50C16 70 -24 68 -46 46Z", skin.base),
  );
}
