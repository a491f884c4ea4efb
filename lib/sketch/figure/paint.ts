import { at, hueDistance, lchOf, mix, shift } from "@/lib/sketch/colour";

/** A material's colours from lightest to darkest, and its outline colour. */
export interface Paint {
  light: string;
  base: string;
  shade: string;
  deep: string;
  ink: string;
}

/** Shades of cloth or hair; the shadows are tinted towards `ambient`. */
export function paintOf(base: string, ambient: string): Paint {
  const { l, c } = lchOf(base);
  const dark = l < 0.35;
  return {
    // Bright colours keep their hue in the light: yellow cloth does not turn white.
    light: shift(base, dark ? 0.16 : Math.min(0.12, (0.98 - l) * (c > 0.08 ? 0.5 : 1)), c > 0.04 ? 0.92 : 1),
    base,
    shade: mix(shift(base, dark ? -0.06 : -0.11, 1.08), ambient, 0.07),
    deep: mix(shift(base, dark ? -0.1 : -0.2, 1.1), ambient, 0.1),
    ink: mix(at(base, Math.min(0.26, l * 0.45), Math.min(c, 0.09)), "#1c1230", 0.45),
  };
}

/** Shades of skin, whose shadows are rosy rather than grey. */
export function skinPaint(base: string): Paint {
  const { l } = lchOf(base);
  return {
    light: shift(base, Math.min(0.045, 0.99 - l), 0.7),
    base,
    shade: mix(shift(base, -0.075, 1.25), "#d4506a", 0.14),
    deep: mix(shift(base, -0.16, 1.3), "#a32c5c", 0.22),
    ink: mix(at(base, 0.3, 0.07), "#3a1226", 0.5),
  };
}

/** Whether hair fades into a second colour rather than into a shade of its own. */
export function isDyed(hair: Paint, tip: string): boolean {
  const [own, other] = [lchOf(hair.base), lchOf(tip)];
  const coloured = own.c > 0.05 && other.c > 0.05;
  return Math.abs(own.l - other.l) > 0.2 || (coloured && hueDistance(own.h, other.h) > 30);
}
