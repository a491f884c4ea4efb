import { group, path } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** From the foot of a curtain to its upper edge. */
const HUES = [
  ["#7dffb8", "#38d6c4", "#7a5cff"],
  ["#a8ffcf", "#4be39b", "#3f8fe8"],
  ["#8dffe0", "#52c7ff", "#c06bff"],
] as const;
const STEPS = 28;

/** Northern lights: three curtains that wave across the sky, bright at the foot and fading upwards. */
export function paintAurora({ defs, width, horizon, random: all }: Stage): string {
  const random = all.fork("aurora");
  const curtains = HUES.map(([foot, middle, top], index) => {
    const base = horizon * (0.78 - index * 0.17);
    const rise = horizon * random.between(0.34, 0.5);
    const [bend, phase] = [random.between(1.2, 2.4), random.between(0, Math.PI * 2)];
    const wave = (x: number, sway: number) =>
      Math.sin(x * bend * Math.PI * 2 + phase) * sway + Math.sin(x * bend * 9 + phase * 2) * sway * 0.22;
    const points = (lift: number, sway: number) =>
      Array.from({ length: STEPS + 1 }, (_, step) => {
        const x = -0.1 + (1.2 * step) / STEPS;
        return [x * width, base - lift + wave(x, sway)] as const;
      });
    const outline = [...points(0, horizon * 0.09), ...points(rise, horizon * 0.05).toReversed()];
    const fill = defs.linear([
      [0, top, 0],
      [0.35, middle, 0.34],
      [0.82, foot, 0.85],
      [1, foot, 0],
    ]);
    return path(`M${outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`, fill);
  });
  return group('opacity=".85"', ...curtains.toReversed());
}
