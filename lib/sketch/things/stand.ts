import { mix } from "@/lib/sketch/colour";
import type { Stage } from "@/lib/sketch/scene/stage";
import { ellipse, group } from "@/lib/sketch/svg";
import { thingFigure } from "./draw-thing";
import type { Placed } from "./join-blocks";
import { measureOf } from "./measure";

/** The outline's width, in thousandths of the picture's shorter side. */
const LINE = 3.4;

/** Flowers of any colour, which the library draws in grey. */
const PLAIN_FLOWERS: readonly string[] = ["blossom", "white-flower"];

/** Draws one thing so that its lower edge is at (x, y); lengths are pixels. */
export function stand(
  stage: Stage,
  { slug, colour, x, y, width, height, grounded }: Placed,
  mirrored: boolean,
): string {
  const { palette, unit } = stage;
  const [left, , right, bottom] = measureOf(slug).box;
  const scale = width / (right - left);
  const ink = mix(palette.near, "#1c1230", 0.78);
  const figure = thingFigure(slug, {
    colour: colour ?? (PLAIN_FLOWERS.includes(slug) ? palette.accent : undefined),
    light: palette.night ? palette.ambient : palette.light,
    share: palette.night ? 0.22 : 0.04,
    ink,
    line: (LINE * unit) / scale,
    lettering: stage.brief.letteredOn === slug ? stage.brief.lettering : undefined,
  });
  const turn = mirrored ? -scale : scale;
  const place = `translate(${(x - (turn * (left + right)) / 2).toFixed(1)} ${(y - bottom * scale).toFixed(1)}) scale(${turn.toFixed(4)} ${scale.toFixed(4)})`;
  const shadow = grounded
    ? ellipse(x, y - height * 0.01, width * 0.52, Math.max(width * 0.07, height * 0.045), ink, 'opacity=".3"')
    : "";
  return shadow + group(`transform="${place}"`, figure);
}
