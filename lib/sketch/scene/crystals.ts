import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, path, polygon } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** Clusters of glowing crystals: each one's position as shares of the picture, its height in units, and its lean. */
export function crystals(
  { width, height, unit, defs, random }: Stage,
  spots: readonly (readonly [x: number, y: number, size: number, lean: number])[],
  glow: string,
  rock: string,
): string {
  const halo = defs.radial([
    [0, glow, 0.55],
    [1, glow, 0],
  ]);
  const left = defs.linear([
    [0, mix(glow, "#ffffff", 0.7)],
    [1, mix(glow, rock, 0.15)],
  ]);
  const right = defs.linear([
    [0, mix(glow, "#ffffff", 0.2)],
    [1, mix(glow, rock, 0.5)],
  ]);
  return spots
    .map(([sx, sy, size, lean]) => {
      const [x, y, s] = [sx * width, sy * height, size * unit];
      const shafts = [-0.62, 0.56, -0.32, 0.3, 0.02].map((off, index) => {
        const high = s * (index === 4 ? 1 : index > 1 ? 0.78 : 0.5) * random.between(0.9, 1.1);
        const wide = s * (index === 4 ? 0.13 : 0.1);
        const foot = x + off * s * 0.42;
        const tip = foot + (off * 0.55 + lean) * high;
        const neck = high * 0.8;
        const at = foot + (off * 0.55 + lean) * neck;
        return (
          path(
            polygon([
              [foot - wide, y],
              [at - wide, y - neck],
              [tip, y - high],
              [tip, y - neck * 0.9],
              [foot, y],
            ]),
            left,
          ) +
          path(
            polygon([
              [foot + wide, y],
              [at + wide, y - neck * 0.94],
              [tip, y - high],
              [tip, y - neck * 0.9],
              [foot, y],
            ]),
            right,
          )
        );
      });
      return (
        ellipse(x, y - s * 0.45, s * 1.25, s * 1.15, halo) +
        shafts.join("") +
        path(
          `M${x - s * 0.74} ${y + s * 0.16}Q${x - s * 0.4} ${y - s * 0.16} ${x} ${y - s * 0.06}Q${x + s * 0.46} ${y - s * 0.18} ${x + s * 0.74} ${y + s * 0.16}Z`,
          shift(rock, -0.09),
        )
      );
    })
    .join("");
}
