import { type Point, polygon } from "@/lib/sketch/svg";

/** A path or stream that winds through points towards the viewer; `half` is half its width at each. */
export function ribbon(bends: readonly (readonly [x: number, y: number, half: number])[]): string {
  const banks: [Point[], Point[]] = [[], []];
  const steps = (bends.length - 1) * 12;
  for (let step = 0; step <= steps; step++) {
    const place = step / 12;
    const index = Math.min(bends.length - 2, Math.floor(place));
    const [from, to] = [bends[index], bends[index + 1]];
    if (!from || !to) continue;
    const t = place - index;
    // Eased sideways so that bends are round, linear downwards so that the descent is even.
    const turn = (1 - Math.cos(t * Math.PI)) / 2;
    const x = from[0] + (to[0] - from[0]) * turn;
    const y = from[1] + (to[1] - from[1]) * t;
    const half = from[2] + (to[2] - from[2]) * t;
    banks[0].push([x - half, y]);
    banks[1].push([x + half, y]);
  }
  return polygon([...banks[0], ...banks[1].reverse()]);
}
