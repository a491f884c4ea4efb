import { ellipse, group } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** The band of our own galaxy across a night sky: glowing clouds, dark dust and a great many stars. */
export function paintMilkyWay({ width, horizon, defs, unit, random }: Stage): string {
  const way = random.fork("milky way");
  const lean = way.pick([-1, 1]) * way.between(46, 62);
  const [x, y] = [width * way.between(0.42, 0.58), horizon * 0.46];
  const long = Math.hypot(width, horizon) * 0.62;
  const wide = Math.min(width, horizon) * 0.2;
  const cloud = (colour: string, along: number, off: number, size: number, opacity: number) =>
    ellipse(
      along * long,
      off * wide,
      long * size,
      wide * size * 1.9,
      defs.radial([
        [0, colour, opacity],
        [1, colour, 0],
      ]),
    );
  const glow = Array.from({ length: 11 }, (_, index) =>
    cloud(
      ["#b9a8ff", "#8fc4ff", "#ffd9c4", "#d6a8f0"][index % 4] as string,
      (index - 5) / 5.4 + way.between(-0.06, 0.06),
      way.between(-0.2, 0.2),
      way.between(0.2, 0.34),
      0.34,
    ),
  );
  const dust = Array.from({ length: 9 }, (_, index) =>
    cloud("#140f33", (index - 4) / 4.6, way.between(-0.16, 0.24), way.between(0.08, 0.16), 0.5),
  );
  const stars = Array.from({ length: 260 }, () => {
    const off = (way.next() + way.next() + way.next() - 1.5) * 1.1;
    return `<circle cx="${(way.between(-1, 1) * long).toFixed(1)}" cy="${(off * wide).toFixed(1)}" r="${(unit * way.between(0.7, 2.4)).toFixed(2)}" opacity="${way.between(0.4, 1).toFixed(2)}"/>`;
  });
  return group(
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${lean.toFixed(1)})"`,
    ...glow,
    ...dust,
    group('fill="#fffbe8"', ...stars),
  );
}
