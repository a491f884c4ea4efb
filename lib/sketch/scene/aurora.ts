import { group, rect } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** The colours of a curtain, from its foot to its upper edge. */
const HUES = [
  ["#7dffb8", "#38d6c4", "#7a5cff"],
  ["#a8ffcf", "#4be39b", "#3f8fe8"],
  ["#8dffe0", "#52c7ff", "#c06bff"],
] as const;
/** How many rays make up a curtain across the picture. */
const RAYS = 64;

/** Northern lights: three curtains of upright rays that wave across the sky, bright at the foot and fading upwards. */
export function paintAurora({ defs, width, horizon, random: all }: Stage): string {
  const random = all.fork("aurora");
  const curtains = HUES.map(([foot, middle, top], index) => {
    const base = horizon * (0.8 - index * 0.2);
    const rise = Math.min(horizon * 0.55, width * 0.5) * random.between(0.8, 1.1);
    const sway = Math.min(horizon, width) * random.between(0.05, 0.09);
    const [bend, phase] = [random.between(0.9, 1.7), random.between(0, Math.PI * 2)];
    const fill = defs.linear([
      [0, top, 0],
      [0.4, middle, 0.26],
      [0.86, foot, 0.6],
      [1, foot, 0],
    ]);
    const wide = (width * 1.2) / RAYS;
    const rays = Array.from({ length: RAYS }, (_, ray) => {
      const x = -0.1 + (1.2 * ray) / RAYS;
      const angle = x * bend * Math.PI * 2 + phase;
      const low = base + Math.sin(angle) * sway + Math.sin(angle * 2.7) * sway * 0.3;
      const high = rise * (0.72 + 0.22 * Math.sin(angle * 3.1 + index) + random.between(-0.1, 0.1));
      return rect(x * width - wide * 0.7, low - high, wide * 2.4, high, fill);
    });
    return rays.join("");
  });
  return group('opacity=".8"', ...curtains.toReversed());
}
