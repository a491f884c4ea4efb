import { mix } from "@/lib/sketch/colour";
import { palm } from "@/lib/sketch/scene/palms";
import type { Stage } from "@/lib/sketch/scene/stage";
import { paintTree } from "@/lib/sketch/scene/trees";
import { cake } from "@/lib/sketch/still-life/cake";
import { cupOfCoffee } from "@/lib/sketch/still-life/coffee";
import { ramen } from "@/lib/sketch/still-life/ramen";
import type { Setup } from "@/lib/sketch/still-life/table";
import { ellipse, group } from "@/lib/sketch/svg";
import type { Placed } from "./blocks";
import { thingFigure } from "./draw-thing";
import { drawingOf } from "./drawn-doing";
import { measureOf } from "./measure";
import type { Pose } from "./thing";

/** The outline's width, in thousandths of the picture's shorter side. */
const LINE = 3.4;

/** How far a pose lifts an animal off the ground, as a share of its height. */
const LIFTS: Readonly<Partial<Record<Pose, number>>> = { run: 0.05, jump: 0.36 };

/** Flowers of any colour, which the library draws in grey. */
const PLAIN_FLOWERS: readonly string[] = ["blossom", "white-flower"];

/** Our own still lifes, in a 1,000-unit square: their sides, their base, and how much broader they are. */
const OWN: Readonly<
  Record<string, { draw: (setup: Setup) => string; left: number; right: number; low: number; by: number }>
> = {
  "steaming-bowl": { draw: ramen, left: 150, right: 850, low: 838, by: 1.25 },
  "bare-cake": { draw: (setup) => cake(setup, false), left: 150, right: 850, low: 880, by: 1.1 },
  "birthday-cake": { draw: (setup) => cake(setup), left: 150, right: 850, low: 880, by: 1.1 },
  "hot-beverage": { draw: cupOfCoffee, left: 210, right: 820, low: 868, by: 1.3 },
};

/** Trees drawn as in scenes. */
const PLANTS: Readonly<Record<string, (stage: Stage, x: number, y: number, size: number) => string>> = {
  "deciduous-tree": (stage, x, y, size) => paintTree(stage, x, y, size * 1.06),
  birch: (stage, x, y, size) => paintTree(stage, x, y, size * 1.06, "birch"),
  "palm-tree": (stage, x, y, size) => palm(stage, [x, y], size * 0.9, 0.08),
};

/** A contact shadow: dark where a thing touches the ground, and fading. */
function shadowOf({ defs }: Stage, x: number, y: number, width: number, height: number, ink: string): string {
  const soft = defs.radial([
    [0, ink, 0.5],
    [0.62, ink, 0.3],
    [1, ink, 0],
  ]);
  return ellipse(x, y - height * 0.012, width * 0.62, Math.max(width * 0.085, height * 0.05), soft);
}

/** Draws one thing so that its lower edge is at (x, y); lengths are pixels. */
export function stand(
  stage: Stage,
  { slug, colour, pose, material, dress, x, y, width, height, grounded }: Placed,
  mirrored: boolean,
): string {
  const { palette, unit } = stage;
  const name = drawingOf({ slug, ...(pose ? { pose } : {}) });
  const [left, , right, bottom] = measureOf(name).box;
  const scale = width / (right - left);
  const ink = mix(palette.near, "#1c1230", 0.78);
  const plant = colour || material ? undefined : PLANTS[slug];
  if (plant)
    return (
      ellipse(x, y, width * 0.3, height * 0.03, ink, 'opacity=".25"') +
      plant({ ...stage, random: stage.random.fork(`${slug} ${x.toFixed(0)}`) }, x, y, height)
    );
  const own = material ? undefined : OWN[slug];
  if (own) {
    const by = (width * own.by) / (own.right - own.left);
    const drawn = own.draw({ defs: stage.defs, palette, random: stage.random.fork(slug), colour, ink });
    const way = mirrored ? -by : by;
    const at = `translate(${(x - (way * (own.left + own.right)) / 2).toFixed(1)} ${(y - own.low * by).toFixed(1)}) scale(${way.toFixed(4)} ${by.toFixed(4)})`;
    return group(`transform="${at}"`, drawn);
  }
  const look = {
    colour: colour ?? (PLAIN_FLOWERS.includes(slug) ? palette.accent : undefined),
    light: palette.night ? palette.ambient : palette.light,
    share: palette.night ? 0.22 : 0.04,
    ink,
    line: (LINE * unit) / scale,
    name,
    material,
    dress,
    clip: (shapes: string) => stage.defs.clip(shapes),
    lettering: stage.brief.letteredOn === slug ? stage.brief.lettering : undefined,
  };
  // A sticker has a white edge.
  const edge =
    stage.brief.emblem === "sticker"
      ? thingFigure(slug, { ...look, ink: "#ffffff", line: look.line * 6, lettering: undefined })
      : "";
  const figure = thingFigure(slug, look);
  const turn = mirrored ? -scale : scale;
  const up = grounded && pose ? (LIFTS[pose] ?? 0) * height : 0;
  const place = `translate(${(x - (turn * (left + right)) / 2).toFixed(1)} ${(y - up - bottom * scale).toFixed(1)}) scale(${turn.toFixed(4)} ${scale.toFixed(4)})`;
  const shadow = grounded ? shadowOf(stage, x, y, width, height, ink) : "";
  // Seen from close up, a thing is shaded no further from its edge, and not where the picture cuts it off.
  const form = stage.defs.form(Math.min(1.3, (34 * unit) / scale), palette.light, ink);
  return shadow + group(`transform="${place}"`, edge, group(form, figure));
}
