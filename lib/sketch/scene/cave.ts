import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, type Point, path, polygon, rect, spline } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** A cavern with a shaft of daylight, glowing crystals and a pool. */
export function cave(stage: Stage): string {
  const { palette, width, height, unit, random, defs, focus } = stage;
  const rock = mix("#4f4a66", palette.ambient, 0.25);
  const glow = random.pick(["#6fe0e8", "#b58cff", "#7fe8a8"] as const);
  const light = defs.radial([
    [0, mix(palette.light, glow, 0.2), 0.95],
    [0.5, mix(rock, glow, 0.4), 0.6],
    [1, rock, 0],
  ]);
  const ring = (far: number, seed: number): string => {
    const points = Array.from({ length: 18 }, (_, index): Point => {
      const turn = (index / 18) * Math.PI * 2;
      const reach = far * (1 + Math.sin(index * 2.3 + seed) * 0.06 + random.between(-0.04, 0.04));
      return [
        width * 0.5 + Math.cos(turn) * width * reach * 0.6,
        height * 0.44 + Math.sin(turn) * height * reach * 0.58,
      ];
    });
    return `M-20 -20H${width + 20}V${height + 20}H-20Z${spline(points)}`;
  };
  const teeth = (count: number, y: number, size: number, way: 1 | -1, fill: string) =>
    path(
      Array.from({ length: count }, (_, index) => {
        const x = width * ((index + random.between(0.1, 0.9)) / count);
        const long = size * random.between(0.4, 1.2);
        const wide = long * random.between(0.14, 0.22);
        return `M${x - wide} ${y}Q${x - wide * 0.3} ${y + way * long * 0.5} ${x} ${y + way * long}Q${x + wide * 0.3} ${y + way * long * 0.5} ${x + wide} ${y}Z`;
      }).join(""),
      fill,
    );
  const crystal = (x: number, y: number, size: number) =>
    [-0.5, 0.36, -0.06]
      .map((lean, index) => {
        const s = size * (index === 2 ? 1 : 0.66);
        const [tx, ty] = [x + lean * s, y - s];
        const w = s * 0.15;
        return (
          path(
            polygon([
              [x - w, y],
              [tx - w, ty + s * 0.2],
              [tx, ty],
              [tx, y],
            ]),
            mix(glow, "#ffffff", 0.45),
          ) +
          path(
            polygon([
              [x + w, y],
              [tx + w, ty + s * 0.2],
              [tx, ty],
              [tx, y],
            ]),
            mix(glow, rock, 0.2),
          )
        );
      })
      .join("");
  const halo = (x: number, y: number, size: number) =>
    ellipse(
      x,
      y,
      size,
      size,
      defs.radial([
        [0, glow, 0.55],
        [1, glow, 0],
      ]),
    );
  const spots = [
    [0.1, 0.86, 150],
    [0.9, 0.88, 180],
    [0.22, 0.94, 90],
    [0.78, 0.95, 90],
  ] as const;
  const pool = mix(glow, rock, 0.45);
  return [
    rect(0, 0, width, height, mix(rock, glow, 0.18)),
    ellipse(width * (focus > 0.5 ? 0.42 : 0.58), height * 0.36, width * 0.5, height * 0.5, light),
    path(ring(0.62, 1), mix(rock, glow, 0.12), 'fill-rule="evenodd"'),
    path(ring(0.78, 3), shift(rock, -0.06), 'fill-rule="evenodd"'),
    path(ring(0.94, 5), shift(rock, -0.13), 'fill-rule="evenodd"'),
    teeth(9, -6, height * 0.22, 1, shift(rock, -0.11)),
    path(
      `M-10 ${height * 0.8}Q${width * 0.5} ${height * 0.74} ${width + 10} ${height * 0.8}V${height + 10}H-10Z`,
      defs.linear([
        [0, shift(rock, 0.03)],
        [1, shift(rock, -0.16)],
      ]),
    ),
    ellipse(width * 0.5, height * 0.88, width * 0.34, height * 0.055, pool) +
      line(
        `M${width * 0.3} ${height * 0.88}h${width * 0.16}M${width * 0.5} ${height * 0.9}h${width * 0.2}`,
        mix(pool, "#ffffff", 0.6),
        unit * 4,
        'opacity=".7"',
      ),
    ...spots.map(
      ([x, y, size]) =>
        halo(x * width, y * height - size * unit * 0.5, size * unit * 1.2) +
        crystal(x * width, y * height, size * unit),
    ),
    teeth(7, height + 6, height * 0.12, -1, shift(rock, -0.2)),
  ].join("");
}
