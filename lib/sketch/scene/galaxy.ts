import { mix } from "@/lib/sketch/colour";
import { ellipse, group, path } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** A spiral galaxy seen at an angle: two arms of stars and glowing gas wind around a bright core. */
export function paintGalaxy({ defs, width, height, unit, random, palette }: Stage): string {
  const [x, y] = [width * random.between(0.42, 0.58), height * random.between(0.42, 0.54)];
  const reach = Math.min(width * 0.62, height * 0.5);
  const tilt = random.between(-34, 34);
  const way = random.pick([-1, 1] as const);
  const start = random.between(0, Math.PI * 2);
  const hues = [palette.accent, "#8f7bff", "#4fc3f0", "#ff86c0"] as const;
  const at = (t: number, arm: number, off: number) => {
    const turn = start + arm * Math.PI + way * (0.6 + 4.4 * t);
    const far = reach * (0.08 + 0.92 * t) + off;
    return [Math.cos(turn) * far, Math.sin(turn) * far * 0.48] as const;
  };
  const gas = [0, 1].flatMap((arm) =>
    Array.from({ length: 26 }, (_, nth) => {
      const t = nth / 25;
      const [gx, gy] = at(t, arm, random.between(-1, 1) * reach * 0.03);
      const fill = defs.radial([
        [0, mix(hues[nth % hues.length] as string, "#ffffff", 0.2 * (1 - t)), 0.42 * (1 - t * 0.6)],
        [1, hues[nth % hues.length] as string, 0],
      ]);
      const r = reach * (0.16 + 0.1 * t);
      return ellipse(gx, gy, r, r * 0.6, fill);
    }),
  );
  const stars = [
    ["#ffffff", 190, 0.75],
    ["#ffe7b8", 110, 0.9],
    ["#bfe3ff", 110, 0.9],
  ].map(([colour, count, opacity]) =>
    path(
      Array.from({ length: count as number }, () => {
        const t = random.next() ** 0.8;
        const spread = reach * 0.12 * (0.3 + t) * (random.next() + random.next() - 1);
        const [sx, sy] = at(t, random.chance(0.5) ? 0 : 1, spread);
        const r = unit * random.between(0.8, 3) * (1.2 - 0.5 * t);
        return `M${(sx - r).toFixed(1)} ${sy.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0Z`;
      }).join(""),
      colour as string,
      `opacity="${opacity}"`,
    ),
  );
  const core = defs.radial([
    [0, "#fffdf4", 1],
    [0.25, "#ffe9c0", 0.85],
    [0.6, mix(palette.accent, "#ffd8a8", 0.5), 0.35],
    [1, palette.accent, 0],
  ]);
  return group(
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${tilt.toFixed(1)})"`,
    ...gas,
    ellipse(0, 0, reach * 0.42, reach * 0.24, core),
    ...stars,
    ellipse(0, 0, reach * 0.13, reach * 0.1, core),
  );
}
