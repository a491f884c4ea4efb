import type { Paint } from "@/lib/sketch/figure/paint";
import { group, line, path } from "@/lib/sketch/svg";

export type Shoe = "sneaker" | "loafer" | "heel" | "boot" | "bare" | "sandal";

/** Distance from the ankle down to the sole, in head units. */
export const SOLE = 112;

/** A foot with its ankle at the origin; `turned` 0 points at the viewer, 1 to the right. */
function foot(turned: number, top: number): string {
  const toe = 74 + 118 * turned;
  const heel = -58 - 14 * (1 - turned);
  return `M-40 ${top}C-44 10 ${heel - 6} 40 ${heel} ${SOLE - 8}Q${heel + 4} ${SOLE} ${heel + 18} ${SOLE}H${toe - 14}Q${toe + 4} ${SOLE} ${toe} ${SOLE - 24}C${toe - 14} ${SOLE - 64} ${52 + 50 * turned} 34 44 ${top}Z`;
}

/** Draws a shoe at an ankle. `toes` (−1 to 1) is the direction of the toes, `degrees` how far they point down. */
export function drawFoot(
  shoe: Shoe,
  paint: Paint,
  skin: Paint,
  [x, y]: readonly [number, number],
  toes: number,
  degrees: number,
  size = 1,
): string {
  const turned = Math.abs(toes);
  const way = toes < 0 ? -1 : 1;
  const ink = (of: Paint) => `stroke="${of.ink}" stroke-width="9" stroke-linejoin="round"`;
  const toe = 74 + 118 * turned;
  const heel = -58 - 14 * (1 - turned);
  const sole = (colour: string) =>
    path(`M${heel - 2} ${SOLE - 18}H${toe}L${toe - 6} ${SOLE + 2}H${heel + 6}Z`, colour, ink(paint));
  const whole = (of: Paint) => path(foot(turned, -30), of.base, ink(of));
  const low = path(
    `M${heel} ${SOLE - 8}C${heel - 6} 62 -50 34 -40 26C${-10 + 20 * turned} ${56 + 16 * turned} ${30 + 40 * turned} ${50 + 30 * turned} ${46 + 44 * turned} 40C${70 + 70 * turned} ${SOLE - 60} ${toe} ${SOLE - 44} ${toe} ${SOLE - 14}Q${toe} ${SOLE} ${toe - 14} ${SOLE}H${heel + 14}Q${heel} ${SOLE} ${heel} ${SOLE - 8}Z`,
    paint.base,
    ink(paint),
  );
  const drawn = {
    bare: () =>
      whole(skin) +
      line(
        turned > 0.5
          ? `M${toe - 44} ${SOLE - 40}q14 6 18 24`
          : `M-24 ${SOLE - 4}v-26M2 ${SOLE - 4}v-30M28 ${SOLE - 4}v-26`,
        skin.deep,
        6,
      ),
    sandal: () =>
      whole(skin) +
      sole(paint.shade) +
      line(`M${-48 + 10 * turned} 62Q${10 + 60 * turned} 20 ${54 + 60 * turned} 66`, paint.ink, 30) +
      line(`M${-48 + 10 * turned} 62Q${10 + 60 * turned} 20 ${54 + 60 * turned} 66`, paint.base, 18),
    sneaker: () =>
      whole(paint) +
      sole("#f6f3ee") +
      line(`M${-6 + 40 * turned} 26l${34} 14M${4 + 48 * turned} 52l${34} 12`, "#f6f3ee", 10),
    loafer: () => whole(skin) + low + sole(paint.deep),
    heel: () =>
      whole(skin) +
      low +
      path(
        `M${heel + 2} ${SOLE - 12}L${heel + 12} ${SOLE + 34}H${heel + 30}L${heel + 44} ${SOLE - 4}Z`,
        paint.deep,
        ink(paint),
      ),
    boot: () => whole(paint) + sole(paint.deep) + line("M-40 10Q4 26 44 8", paint.deep, 6, 'opacity=".7"'),
  }[shoe]();
  return group(
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${way * size} ${size}) rotate(${degrees.toFixed(1)})"`,
    drawn,
  );
}
