import { mix } from "@/lib/sketch/colour";
import { ellipse, group, line, path, polygon, rect } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** Rays that fan out from behind the figure, with a soft ring of dots. */
export function rays(stage: Stage): string {
  const { width, height, unit, palette, random } = stage;
  const [cx, cy] = [width * stage.focus, height * 0.44];
  const far = Math.hypot(width, height);
  const count = random.pick([18, 22, 26]);
  const fan = Array.from({ length: count }, (_, index) => {
    const from = ((index + 0.1) / count) * Math.PI * 2;
    const to = ((index + 0.56) / count) * Math.PI * 2;
    return polygon([
      [cx, cy],
      [cx + Math.cos(from) * far, cy + Math.sin(from) * far],
      [cx + Math.cos(to) * far, cy + Math.sin(to) * far],
    ]);
  });
  const dots = Array.from({ length: 90 }, () => {
    const angle = random.between(0, Math.PI * 2);
    const away = Math.min(width, height) * random.between(0.44, 0.75);
    const r = unit * random.between(2, 9);
    return `<circle cx="${(cx + Math.cos(angle) * away).toFixed(1)}" cy="${(cy + Math.sin(angle) * away).toFixed(1)}" r="${r.toFixed(1)}"/>`;
  });
  return [
    path(fan.join(""), palette.mid, 'opacity=".26"'),
    ellipse(cx, cy, unit * 420, unit * 420, palette.cloud, 'opacity=".5"'),
    ellipse(cx, cy, unit * 372, unit * 372, mix(palette.mid, palette.sky[0], 0.35)),
    group(`fill="${palette.near}" opacity=".4"`, ...dots),
  ].join("");
}

/** Diagonal bands of the family's colours, as on a printed poster. */
export function bands(stage: Stage): string {
  const { width, height, palette, unit } = stage;
  const lean = height * 0.36;
  const band = (x: number, wide: number, colour: string, opacity: number) =>
    path(
      polygon([
        [x, -10],
        [x + wide, -10],
        [x + wide - lean, height + 10],
        [x - lean, height + 10],
      ]),
      colour,
      `opacity="${opacity}"`,
    );
  const grid = Array.from(
    { length: 70 },
    (_, index) =>
      `<circle cx="${(width * 0.04 + (index % 10) * unit * 26).toFixed(1)}" cy="${(height * 0.06 + Math.floor(index / 10) * unit * 26).toFixed(1)}" r="${(unit * 4).toFixed(1)}"/>`,
  );
  return [
    band(width * 0.18, width * 0.34, palette.mid, 0.42),
    band(width * 0.56, width * 0.1, palette.cloud, 0.75),
    band(width * 0.7, width * 0.42, mix(palette.mid, palette.near, 0.4), 0.5),
    band(width * 1.16, width * 0.05, palette.near, 0.7),
    group(`fill="${palette.near}" opacity=".5"`, ...grid),
    line(
      `M${width * 0.06} ${height * 0.94}H${width * 0.24}M${width * 0.06} ${height * 0.955}H${width * 0.18}`,
      palette.near,
      unit * 4,
    ),
  ].join("");
}

/** One colour and one disc, for minimalist styles. */
export function plainDisc({ width, height, palette, focus }: Stage): string {
  const r = Math.min(width, height) * 0.44;
  return (
    rect(0, 0, width, height, palette.sky[2]) +
    ellipse(width * focus, height * 0.46, r, r, mix(palette.mid, palette.sky[1], 0.4))
  );
}
