import { mix, shift } from "@/lib/sketch/colour";
import { group, type Point, path, polygon } from "@/lib/sketch/svg";
import { lightSide } from "./light-side";
import type { Stage } from "./stage";

/** Whether the brief names Mount Fuji. */
export const hasFuji = ({ brief }: Stage): boolean => brief.things.some(({ slug }) => slug === "mount-fuji");

/** Mount Fuji with its snow cap behind the horizon; empty where the brief does not name it. */
export function paintFuji(stage: Stage): string {
  if (!hasFuji(stage)) return "";
  const { width, height, horizon, palette, defs, focus, peopled } = stage;
  const random = stage.random.fork("fuji");
  const tall = Math.min(height * 0.36, width * (peopled ? 0.42 : 0.5));
  const x = width * (peopled ? (focus > 0.5 ? 0.24 : 0.76) : random.between(0.38, 0.62));
  const [base, top] = [horizon + height * 0.02, horizon - tall];
  const half = tall * 1.5;
  const rim = tall * 0.15;
  const side = lightSide(stage);
  const rock = mix(mix("#4f6496", palette.ambient, 0.3), palette.sky[2], palette.night ? 0.1 : 0.18);
  const d = `M${x - half} ${base}Q${x - half * 0.42} ${base - tall * 0.3} ${x - rim} ${top}L${x - rim * 0.5} ${top + tall * 0.022}L${x} ${top + tall * 0.006}L${x + rim * 0.5} ${top + tall * 0.026}L${x + rim} ${top}Q${x + half * 0.42} ${base - tall * 0.3} ${x + half} ${base}Z`;
  const edge = Array.from({ length: 15 }, (_, nth): Point => {
    const t = nth / 14;
    const low = nth % 2 ? random.between(0.4, 0.58) : random.between(0.24, 0.34);
    return [x + (1 - 2 * t) * tall * 0.62, top + tall * low * (0.8 + 0.3 * Math.sin(t * Math.PI))];
  });
  const snow = polygon([[x - tall * 0.7, top - 10], [x + tall * 0.7, top - 10], ...edge]);
  const shade = `M${x} ${top - 10}L${x - side * rim * 0.2} ${top + tall * 0.2}L${x + side * rim * 0.4} ${top + tall * 0.5}L${x - side * rim * 0.1} ${base}H${x - side * half}V${top - 10}Z`;
  return (
    path(
      d,
      defs.linear([
        [0, rock],
        [0.55, mix(rock, palette.sky[2], 0.2)],
        [1, mix(rock, palette.sky[2], 0.62)],
      ]),
    ) +
    group(
      defs.clip(`<path d="${d}"/>`),
      path(snow, mix("#ffffff", palette.sky[2], palette.night ? 0.25 : 0.1)),
      path(shade, shift(mix(rock, palette.ambient, 0.5), -0.04), 'opacity=".34"'),
    )
  );
}
