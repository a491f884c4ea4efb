import { mix } from "./colour";
import type { Stage } from "./scene/stage";
import { group } from "./svg";

/** Styles without lighting. */
const UNLIT: readonly string[] = ["flat", "lineart", "pixel"];

/** How far rim light and shadow reach into a figure, and their softness, in thousandths of the shorter side. */
const REACH = 14;
const SOFTNESS = 9;

/** Lights people as their surroundings would: a bright rim from the sky, ambient colour from below. */
export function lightPeople({ defs, width, height, unit, palette, brief }: Stage, figures: string): string {
  if (brief.styles.some((style) => UNLIT.includes(style))) return figures;
  const shadow = mix(palette.ambient, palette.near, 0.3);
  // A figure that the picture's upper or lower border crops has no rim there.
  const border = (REACH + SOFTNESS * 2) * unit;
  // librsvg holds each named result, as large as the picture, until its name is reused: hence only three names.
  const edge = (way: 1 | -1, colour: string, share: number) =>
    `<feOffset in="soft" dy="${(way * REACH * unit).toFixed(1)}" result="edge"/><feComposite in="SourceAlpha" in2="edge" operator="out" result="edge"/><feFlood x="0" y="${(way > 0 ? border : 0).toFixed(1)}" width="${width}" height="${(height - border).toFixed(1)}" flood-color="${colour}" flood-opacity="${share}"/><feComposite in2="edge" operator="in" result="edge"/>`;
  const light = defs.filter(
    `<feGaussianBlur in="SourceAlpha" stdDeviation="${(SOFTNESS * unit * 0.35).toFixed(1)} ${(SOFTNESS * unit).toFixed(1)}" result="soft"/>${edge(-1, shadow, 0.44)}<feBlend in="edge" in2="SourceGraphic" mode="multiply" result="shaded"/>${edge(1, palette.light, 0.38)}<feBlend in="edge" in2="shaded" mode="screen"/>`,
    { width, height },
  );
  return group(light, figures);
}
