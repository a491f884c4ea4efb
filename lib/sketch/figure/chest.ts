import { lchOf } from "@/lib/sketch/colour";
import { letter } from "@/lib/sketch/things/lettering";

/** Letters words across a chest whose upper middle is at a point, in a colour that is read on its cloth. */
export function chest(text: string | undefined, [x, y]: readonly [number, number], cloth: string): string {
  if (!text) return "";
  const [width, height] = [330, 210];
  return letter(text, { x: x - width / 2, y, width, height }, lchOf(cloth).l > 0.6 ? "#2b2733" : "#fffdf6");
}
