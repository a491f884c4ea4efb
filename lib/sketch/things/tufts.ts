import { mix } from "@/lib/sketch/colour";
import type { Stage } from "@/lib/sketch/scene/stage";
import { blade, path } from "@/lib/sketch/svg";

/** Settings where grass grows around what stands there. */
export const GRASSY: readonly string[] =
  "meadow savanna forest village garden jungle terraces ruins mountains".split(" ");

/** Tufts of grass around the base of something `wide` pixels wide at (x, y). */
export function tufts({ palette, unit, random, brief }: Stage, x: number, y: number, wide: number): string {
  const chance = random.fork(`tufts ${x.toFixed(0)} ${y.toFixed(0)}`);
  const dry = brief.setting === "savanna" ? mix("#b99a4a", palette.ambient, 0.12) : undefined;
  const paints = dry
    ? [dry, mix(dry, palette.near, 0.3)]
    : [mix(palette.ground, palette.near, 0.35), mix(palette.ground, palette.near, 0.62)];
  const count = Math.min(9, Math.max(4, Math.round(wide / (unit * 70))));
  return paints
    .map((paint, layer) =>
      path(
        Array.from({ length: count }, (_, index) => {
          const across = ((index + chance.between(0.1, 0.9)) / count - 0.5) * wide * 1.06;
          const [cx, cy] = [x + across, y + unit * (6 + layer * 9 + chance.between(-2, 6))];
          return Array.from({ length: 6 }, (_, nth) => {
            const lean = (nth - 2.5) * 0.24 + chance.between(-0.12, 0.12);
            const long = unit * chance.between(20, 46);
            const foot = cx + (nth - 2.5) * unit * 4;
            return blade(
              [foot, cy],
              [foot + lean * long * 0.3, cy - long * 0.6],
              [foot + lean * long, cy - long],
              unit * 5.5,
            );
          }).join("");
        }).join(""),
        paint,
      ),
    )
    .join("");
}
