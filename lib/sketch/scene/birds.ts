import { mix } from "@/lib/sketch/colour";
import { path } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** A loose flock of birds far away in the sky. */
export function paintBirds({ width, unit, random, palette, horizon }: Stage, count: number): string {
  const [x, y] = [random.between(0.2, 0.7) * width, random.between(0.25, 0.6) * horizon];
  const flock = Array.from({ length: count }, () => {
    const s = unit * random.between(9, 20);
    const [cx, cy] = [x + random.between(-1, 1) * unit * 170, y + random.between(-1, 1) * unit * 80];
    return `M${cx - s} ${cy - s * 0.2}Q${cx - s * 0.4} ${cy - s * 0.62} ${cx} ${cy}Q${cx + s * 0.4} ${cy - s * 0.62} ${cx + s} ${cy - s * 0.2}Q${cx + s * 0.4} ${cy - s * 0.36} ${cx} ${cy + s * 0.16}Q${cx - s * 0.4} ${cy - s * 0.36} ${cx - s} ${cy - s * 0.2}Z`;
  });
  return path(flock.join(""), mix(palette.near, palette.ambient, 0.3), 'opacity=".75"');
}
