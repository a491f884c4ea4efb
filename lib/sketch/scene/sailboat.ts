import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, group, line, path } from "@/lib/sketch/svg";
import { landmarkOf, type Stage } from "./stage";

/** Mainsail and jib, filled by the wind, with their seams. */
function sails({ defs, palette }: Stage, x: number, y: number, s: number, colour: string): string {
  const canvas = mix(colour, palette.ambient, palette.night ? 0.3 : 0.04);
  const fill = defs.linear(
    [
      [0, shift(canvas, 0.04)],
      [0.6, canvas],
      [1, mix(canvas, palette.ambient, 0.28)],
    ],
    [0, 0, 1, 0.4],
  );
  const main = `M${x + s * 0.02} ${y - s * 1.06}C${x + s * 0.3} ${y - s * 0.72} ${x + s * 0.44} ${y - s * 0.42} ${x + s * 0.46} ${y - s * 0.2}Q${x + s * 0.22} ${y - s * 0.15} ${x + s * 0.02} ${y - s * 0.17}Z`;
  const jib = `M${x - s * 0.02} ${y - s * 0.98}C${x - s * 0.1} ${y - s * 0.62} ${x - s * 0.24} ${y - s * 0.36} ${x - s * 0.48} ${y - s * 0.16}Q${x - s * 0.22} ${y - s * 0.2} ${x - s * 0.02} ${y - s * 0.17}Z`;
  const seams = [0.36, 0.56, 0.76].map(
    (share) =>
      `M${x + s * 0.02} ${y - s * share}q${s * 0.14} ${s * 0.03} ${s * (0.5 - share * 0.42)} ${s * 0.015}`,
  );
  return [
    path(jib, mix(canvas, palette.ambient, 0.14)),
    path(main, fill),
    line(seams.join(""), mix(canvas, palette.ambient, 0.4), s * 0.006, 'opacity=".7"'),
  ].join("");
}

function hull({ defs, palette }: Stage, x: number, y: number, s: number): string {
  const wood = mix("#8f4f35", palette.ambient, palette.night ? 0.4 : 0.1);
  const d = `M${x - s * 0.56} ${y - s * 0.13}Q${x} ${y - s * 0.06} ${x + s * 0.52} ${y - s * 0.12}C${x + s * 0.48} ${y - s * 0.01} ${x + s * 0.42} ${y + s * 0.04} ${x + s * 0.34} ${y + s * 0.05}H${x - s * 0.3}C${x - s * 0.42} ${y + s * 0.03} ${x - s * 0.5} ${y - s * 0.04} ${x - s * 0.56} ${y - s * 0.13}Z`;
  return [
    path(
      d,
      defs.linear([
        [0, shift(wood, 0.08)],
        [1, shift(wood, -0.1)],
      ]),
    ),
    line(
      `M${x - s * 0.56} ${y - s * 0.13}Q${x} ${y - s * 0.06} ${x + s * 0.52} ${y - s * 0.12}`,
      mix("#fdf3df", palette.ambient, 0.1),
      s * 0.022,
    ),
    line(
      `M${x - s * 0.47} ${y - s * 0.045}Q${x} ${y + s * 0.01} ${x + s * 0.46} ${y - s * 0.035}`,
      shift(wood, -0.12),
      s * 0.01,
    ),
  ].join("");
}

/** A sailing boat close up, `size` pixels from waterline to masthead; empty where the brief names none. */
export function paintSailboat(stage: Stage, x: number, y: number, size: number): string {
  const landmark = landmarkOf(stage, "sailboat");
  if (!landmark) return "";
  const { palette, unit } = stage;
  const colour = landmark.colour ?? "#fdf8ee";
  const mast = mix("#5b4033", palette.ambient, 0.2);
  const mirrored = group(
    `opacity=".28" transform="translate(0 ${(2 * y + size * 0.08).toFixed(1)}) scale(1 -1) translate(0 ${(y * 0.45).toFixed(1)}) scale(1 .55)"`,
    sails(stage, x, y, size, colour),
  );
  const ripples = [0.1, 0.17, 0.26].map((down, index) => {
    const half = size * (0.62 - index * 0.14);
    return `M${x - half} ${y + size * down}q${half * 0.5} ${-unit * 6} ${half} 0t${half} 0`;
  });
  return [
    mirrored,
    ellipse(x, y + size * 0.06, size * 0.5, size * 0.035, palette.near, 'opacity=".35"'),
    line(
      `M${x} ${y - size * 0.1}V${y - size * 1.12}M${x} ${y - size * 0.155}L${x + size * 0.48} ${y - size * 0.185}`,
      mast,
      size * 0.018,
    ),
    sails(stage, x, y, size, colour),
    path(
      `M${x} ${y - size * 1.12}q${size * 0.08} ${-size * 0.03} ${size * 0.16} ${size * 0.01}q${-size * 0.07} ${size * 0.02} ${-size * 0.16} ${size * 0.05}Z`,
      mix("#d8434f", palette.ambient, 0.1),
    ),
    hull(stage, x, y, size),
    line(ripples.join(""), "#ffffff", unit * 3.5, 'opacity=".6"'),
  ].join("");
}
