import { line, path } from "@/lib/sketch/svg";
import { inked } from "./grip";
import type { Paint } from "./paint";

/** Two clasped hands in head units, around the point between them: the second person's, and the first's fingers over it. */
export function clasp(first: Paint, second: Paint): string {
  const fingers = [0, 1, 2, 3].map((finger) => {
    const y = -44 + finger * 37;
    const d = `M-46 ${y - 10}Q0 ${y - 2} ${46 - Math.abs(1.4 - finger) * 8} ${y + 10}`;
    return line(d, first.ink, 46) + line(d, first.base, 33);
  });
  return [
    path(
      "M-62 -150C-80 -60 -84 30 -58 92C-30 128 40 128 66 92C88 30 80 -60 62 -150Z",
      second.base,
      inked(second, 8),
    ),
    path("M-62 -150C-84 -60 -84 30 -62 84C-40 100 -28 80 -30 40L-22 -150Z", first.base, inked(first, 8)),
    ...fingers,
    line("M-36 -120C-10 -100 16 -96 44 -108", second.deep, 5, 'opacity=".5"'),
  ].join("");
}
