import { mix } from "@/lib/sketch/colour";
import { paintHill } from "@/lib/sketch/scene/land";
import type { Stage } from "@/lib/sketch/scene/stage";
import { table } from "@/lib/sketch/still-life/draw-still";
import { ellipse, group } from "@/lib/sketch/svg";
import { arrange, type Placed } from "./arrange";
import { thingFigure } from "./draw-thing";
import { floats, isTabletop } from "./homes";
import { measureOf } from "./lookup";
import type { Thing } from "./read-things";
import { SIGN } from "./sign";

const WET: readonly string[] = ["sea", "river", "mountains", "waterfall"];
const AFLOAT: readonly string[] =
  "sailboat motor-boat speedboat canoe ferry passenger-ship ship pirate-ship whale spouting-whale swan duck ring-buoy".split(
    " ",
  );
const INDOORS: readonly string[] = ["room", "cafe", "library", "studio"];
/** The outline's width, in thousandths of the picture's shorter side. */
const LINE = 3.4;

/** Draws one thing so that its lower edge is at (x, y); lengths are pixels. */
function stand(
  stage: Stage,
  { slug, colour, x, y, width, height, grounded }: Placed,
  mirrored: boolean,
): string {
  const { palette, unit } = stage;
  const [left, , right, bottom] = measureOf(slug).box;
  const scale = width / (right - left);
  const ink = mix(palette.near, "#1c1230", 0.78);
  const figure = thingFigure(slug, {
    colour,
    light: palette.night ? palette.ambient : palette.light,
    share: palette.night ? 0.22 : 0.04,
    ink,
    line: (LINE * unit) / scale,
    lettering: stage.brief.lettering,
  });
  const turn = mirrored ? -scale : scale;
  const place = `translate(${(x - (turn * (left + right)) / 2).toFixed(1)} ${(y - bottom * scale).toFixed(1)}) scale(${turn.toFixed(4)} ${scale.toFixed(4)})`;
  const shadow = grounded
    ? ellipse(x, y - height * 0.01, width * 0.52, Math.max(width * 0.07, height * 0.045), ink, 'opacity=".3"')
    : "";
  return shadow + group(`transform="${place}"`, figure);
}

/** Draws the things of a picture without people, on the ground, on a table, in the air or in the water. */
export function placeThings(stage: Stage, things: readonly Thing[]): string {
  const { width, height, random, brief, palette, focus } = stage;
  const { parts, width: wide, height: high } = arrange(things, random.fork("arrange"));
  const airy = things.every(({ slug }) => floats(slug));
  const onTable = !airy && isTabletop(things) && (!brief.setting || INDOORS.includes(brief.setting));
  const distance = random.fork("distance").between(0.82, 1);
  const most = { width: width * 0.9, height: height * (airy ? 0.66 : onTable ? 0.56 : 0.64) };
  const scale = Math.min(most.width / wide, most.height / high) * distance;
  const room = (width - wide * scale) / 2;
  const x = Math.min(width / 2 + room * 0.8, Math.max(width / 2 - room * 0.8, focus * width));
  const afloat = brief.setting === "sea" && things.every(({ slug }) => AFLOAT.includes(slug));
  const level = airy
    ? (height + high * scale) / 2
    : height * random.fork("level").between(onTable ? 0.82 : 0.86, onTable ? 0.88 : 0.92);
  const isLettered = things.some(({ slug }) => slug === SIGN);
  const mirrored = !isLettered && random.fork("turn").chance(0.5) && things.length === 1;
  const bank =
    !airy && !afloat && brief.setting && WET.includes(brief.setting)
      ? paintHill(
          stage,
          level - height * 0.1,
          height * 0.03,
          brief.setting === "sea" ? "#ecd6a4" : palette.ground,
        )
      : "";
  const figures = parts
    .map((part) =>
      stand(
        stage,
        {
          ...part,
          x: x + part.x * scale * (mirrored ? -1 : 1),
          y: level + part.y * scale,
          width: part.width * scale,
          height: part.height * scale,
          grounded: part.grounded && !afloat,
        },
        mirrored,
      ),
    )
    .join("");
  return (onTable ? table(stage, level - height * 0.12) : "") + bank + figures;
}

/** Draws things beside people: large ones behind them, small ones before. @returns the two layers */
export function placeBesidePeople(
  stage: Stage,
  things: readonly Thing[],
  turned: boolean,
): { behind: string; before: string } {
  const { width, height, random } = stage;
  const layer = (chosen: readonly Thing[], share: number, lift: number) => {
    if (chosen.length === 0) return "";
    const { parts, width: wide, height: high } = arrange(chosen, random.fork("beside"));
    const scale = Math.min((width * share) / wide, (height * share * 1.2) / high);
    const x = turned ? wide * scale * 0.54 + width * 0.02 : width - wide * scale * 0.54 - width * 0.02;
    return parts
      .map((part) =>
        stand(
          stage,
          {
            ...part,
            x: x + part.x * scale,
            y: height * lift + part.y * scale,
            width: part.width * scale,
            height: part.height * scale,
          },
          false,
        ),
      )
      .join("");
  };
  const isLarge = ({ slug }: Thing) => slug !== SIGN && !isTabletop([{ slug, count: 1, at: 0 }]);
  return {
    behind: layer(things.filter(isLarge), 0.42, 0.95),
    before: layer(
      things.filter((thing) => !isLarge(thing)),
      0.3,
      0.965,
    ),
  };
}
