import { group, line, path } from "@/lib/sketch/svg";
import { elbowOf, forearm, type Grip, inked } from "./grip";
import { laidHand } from "./laid-hand";
import type { Paint } from "./paint";

/** An open hand that waves, its palm to us and its thumb towards the head; the origin is the wrist. */
export function wave({ skin }: Grip): string {
  const fingers = [
    ["M-46 -92L-104 -246", 40],
    ["M-16 -104L-36 -300", 44],
    ["M18 -104L36 -296", 44],
    ["M50 -90L100 -236", 38],
  ] as const;
  const thumb = "M-46 -34C-84 -52 -106 -84 -128 -124";
  return group(
    "",
    line(thumb, skin.ink, 54),
    ...fingers.map(([d, wide]) => line(d, skin.ink, wide + 12)),
    path(
      "M-66 -112C-34 -136 42 -136 68 -106C76 -60 62 -10 36 8C0 16 -34 14 -48 2C-66 -30 -74 -72 -66 -112Z",
      skin.base,
      inked(skin, 6),
    ),
    ...fingers.map(([d, wide]) => line(d, skin.base, wide)),
    line(thumb, skin.base, 42),
    line("M-50 -96Q0 -60 54 -98M-46 -30C-20 -40 -2 -30 4 4", skin.deep, 5, 'opacity=".7"'),
  );
}

/** Arms folded over the chest, each hand on the other upper arm. */
export function crossed(grip: Grip): string {
  const { build } = grip;
  const out = build.man ? 60 : 0;
  return [
    laidHand(grip, [236 - out, 1470], 1, 8),
    forearm(grip, elbowOf(build, 1), [286 - out, 1484]),
    laidHand(grip, [728 + out, 1490], -1, 8),
    forearm(grip, elbowOf(build, -1), [678 + out, 1504]),
  ].join("");
}

/** Two hands clasped, in the head's units about the point between them: the second's, and the first's fingers over it. */
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
