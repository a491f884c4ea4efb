import { mix } from "@/lib/sketch/colour";
import type { Stage } from "@/lib/sketch/scene/stage";
import { ellipse, path } from "@/lib/sketch/svg";

/** A splash where something leaps out of the water; lengths are in pixels. */
export function splash({ palette, unit, random }: Stage, x: number, y: number, wide: number): string {
  const chance = random.fork(`splash ${x.toFixed(0)}`);
  const foam = [0.62, 0.42, 0.22].map((share, row) =>
    ellipse(
      x,
      y + row * unit * 5,
      wide * share,
      wide * share * 0.16,
      row === 1 ? palette.sky[0] : "#ffffff",
      'opacity=".8"',
    ),
  );
  const drops = Array.from({ length: 22 }, () => {
    const [across, up] = [chance.between(-0.5, 0.5), chance.next()];
    const size = unit * chance.between(2, 7) * (1.2 - up * 0.6);
    return ellipse(
      x + across * wide * (0.5 + up * 0.6),
      y - up * wide * 0.36,
      size * 0.8,
      size,
      "#ffffff",
      'opacity=".85"',
    );
  });
  const jets = [-0.34, -0.16, 0.04, 0.2, 0.36].map((across) => {
    const tip = [x + across * wide * 1.3, y - wide * chance.between(0.12, 0.26)] as const;
    return path(
      `M${(x + across * wide - unit * 9).toFixed(1)} ${y.toFixed(1)}Q${tip[0].toFixed(1)} ${(y - unit * 8).toFixed(1)} ${tip[0].toFixed(1)} ${tip[1].toFixed(1)}Q${(tip[0] + unit * 6).toFixed(1)} ${(y - unit * 10).toFixed(1)} ${(x + across * wide + unit * 9).toFixed(1)} ${y.toFixed(1)}Z`,
      mix("#ffffff", palette.sky[0], 0.18),
      'opacity=".85"',
    );
  });
  return [...foam, ...jets, ...drops].join("");
}

/** Ripples below something afloat, `wide` pixels wide, whose waterline is at (x, y). */
export const ripplesBelow = ({ unit, palette }: Stage, x: number, y: number, wide: number): string =>
  [0.02, 0.08, 0.14]
    .map((down, row) =>
      ellipse(
        x + wide * (row % 2 ? 0.05 : -0.03),
        y + wide * down * 0.5,
        wide * (0.56 - row * 0.1),
        unit * (5 - row),
        palette.light,
        'opacity=".55"',
      ),
    )
    .join("");
