import { lchOf } from "@/lib/sketch/colour";
import { letter } from "@/lib/sketch/things/lettering";

/** Letters words across a chest, below its upper centre, in a colour that is legible on the cloth. */
export function chest(text: string | undefined, [x, y]: readonly [number, number], cloth: string): string {
  if (!text) return "";
  const [width, height] = [330, 210];
  return letter(text, { x: x - width / 2, y, width, height }, lchOf(cloth).l > 0.6 ? "#2b2733" : "#fffdf6");
}
