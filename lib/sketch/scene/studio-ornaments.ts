import { mix } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, type Point, path, rect, spline } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** A five-petalled flower around a point, as markup without a fill. */
function bloom(x: number, y: number, size: number, turn: number): string {
  const petals = [0, 72, 144, 216, 288].map(
    (angle) =>
      `<ellipse cy="${(-size * 0.56).toFixed(1)}" rx="${(size * 0.4).toFixed(1)}" ry="${(size * 0.54).toFixed(1)}" transform="rotate(${angle})"/>`,
  );
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)})">${petals.join("")}</g>`;
}

/** A blossoming branch that reaches in from one side, in front of a pale moon. */
export function branch(stage: Stage): string {
  const { width, height, unit, palette, random } = stage;
  const left = random.chance(0.5);
  const x = (share: number) => width * (left ? share : 1 - share);
  const twigs: Point[][] = [
    [
      [x(-0.05), height * 0.42],
      [x(0.12), height * 0.26],
      [x(0.3), height * 0.15],
      [x(0.62), height * 0.07],
    ],
    [
      [x(0.12), height * 0.26],
      [x(0.1), height * 0.12],
      [x(0.2), height * 0.02],
    ],
    [
      [x(-0.05), height * 0.66],
      [x(0.1), height * 0.56],
      [x(0.14), height * 0.44],
    ],
  ];
  const flowers = twigs.flatMap((twig) =>
    twig
      .slice(1)
      .flatMap(([fx, fy]) =>
        Array.from({ length: 7 }, () =>
          bloom(
            fx + unit * random.between(-110, 110),
            fy + unit * random.between(-70, 70),
            unit * random.between(22, 44),
            random.between(0, 72),
          ),
        ),
      ),
  );
  const half = Math.ceil(flowers.length / 2);
  return [
    ellipse(x(0.68), height * 0.3, unit * 300, unit * 300, palette.cloud, 'opacity=".75"'),
    ...twigs.map((twig, index) =>
      line(spline(twig, true), palette.near, unit * (index === 0 ? 20 : 11), 'opacity=".8"'),
    ),
    group(`fill="${mix(palette.mid, palette.cloud, 0.35)}"`, ...flowers.slice(0, half)),
    group(`fill="${mix(palette.cloud, palette.mid, 0.2)}"`, ...flowers.slice(half)),
  ].join("");
}

/** Rows of overlapping wave scales, as on printed cloth, with a round sun above them. */
export function scales(stage: Stage): string {
  const { width, height, unit, palette, defs } = stage;
  const r = unit * 92;
  const rows = Math.ceil((height * 0.62) / (r * 0.5)) + 1;
  const columns = Math.ceil(width / (r * 2)) + 2;
  const fan = [1, 0.72, 0.44]
    .map((share, index) =>
      ellipse(
        0,
        0,
        r * share,
        r * share,
        index % 2 ? palette.cloud : mix(palette.mid, palette.far, 0.4),
        `stroke="${palette.cloud}" stroke-width="${(unit * 5).toFixed(1)}"`,
      ),
    )
    .join("");
  const cells = Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const x = (column - 0.5 + (row % 2) * 0.5) * r * 2;
    return group(`transform="translate(${x.toFixed(1)} ${(height * 0.46 + row * r * 0.5).toFixed(1)})"`, fan);
  });
  const veil = defs.linear([
    [0, palette.sky[1], 0.1],
    [1, palette.near, 0.5],
  ]);
  return [
    ellipse(width * stage.focus, height * 0.36, unit * 360, unit * 360, palette.cloud, 'opacity=".9"'),
    ellipse(width * stage.focus, height * 0.36, unit * 310, unit * 310, mix(palette.mid, palette.near, 0.25)),
    group('opacity=".75"', ...cells),
    rect(0, height * 0.36, width, height, veil),
  ].join("");
}

/** Large flowers that frame the picture from its corners. */
export function flowers(stage: Stage): string {
  const { width, height, unit, palette, random } = stage;
  const corners: Point[] = [
    [0, height * 0.08],
    [width, height * 0.2],
    [0, height * 0.62],
    [width, height * 0.8],
    [width * 0.06, height * 0.96],
    [width * 0.9, 0],
  ];
  const layer = (colour: string, count: number, size: number, spread: number) =>
    group(
      `fill="${colour}"`,
      ...corners.flatMap(([x, y]) =>
        Array.from({ length: count }, () =>
          bloom(
            x + unit * random.between(-spread, spread),
            y + unit * random.between(-spread, spread),
            unit * size * random.between(0.7, 1.3),
            random.between(0, 72),
          ),
        ),
      ),
    );
  const leaves = corners.flatMap(([x, y]) =>
    Array.from({ length: 9 }, () => {
      const turn = random.between(0, 6.28);
      const size = unit * random.between(160, 280);
      return blade(
        [x, y],
        [x + Math.cos(turn + 0.3) * size * 0.6, y + Math.sin(turn + 0.3) * size * 0.6],
        [x + Math.cos(turn) * size, y + Math.sin(turn) * size],
        size * 0.16,
      );
    }),
  );
  return [
    path(leaves.join(""), mix(palette.near, palette.mid, 0.5), 'opacity=".75"'),
    layer(mix(palette.mid, palette.far, 0.3), 4, 84, 170),
    layer(mix(palette.cloud, palette.mid, 0.18), 3, 60, 150),
    layer(palette.light, 3, 34, 170),
  ].join("");
}
