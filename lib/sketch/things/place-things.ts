import { paintHill } from "@/lib/sketch/scene/land";
import type { Stage } from "@/lib/sketch/scene/stage";
import { table } from "@/lib/sketch/still-life/draw-still";
import { arrange } from "./arrange";
import { KINDS } from "./catalogue";
import { floats, isTabletop } from "./homes";
import type { Thing } from "./read-things";
import { SIGN } from "./sign";
import { stand } from "./stand";

const WET: readonly string[] = ["sea", "river", "mountains", "waterfall"];
const AFLOAT: readonly string[] =
  "sailboat motor-boat speedboat canoe ferry passenger-ship ship pirate-ship whale spouting-whale swan duck ring-buoy".split(
    " ",
  );
const INDOORS: readonly string[] = [
  "room",
  "cafe",
  "library",
  "studio",
  "kitchen",
  "office",
  "classroom",
  "bedroom",
  "bathroom",
];
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
  const afloat =
    (brief.setting === "sea" || brief.setting === "mountains") &&
    things.every(({ slug }) => AFLOAT.includes(slug));
  const level = airy
    ? (height + high * scale) / 2
    : afloat
      ? height * random.fork("level").between(0.7, 0.76)
      : height * random.fork("level").between(onTable ? 0.82 : 0.86, onTable ? 0.88 : 0.92);
  const isLettered = things.some(({ slug }) => slug === brief.letteredOn);
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

/** From this size on, in metres, a thing stands behind people rather than before them. */
const LARGE = 1.2;

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
    const x = turned ? wide * scale * 0.5 + width * 0.015 : width - wide * scale * 0.5 - width * 0.015;
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
  const isLarge = ({ slug }: Thing) => slug !== SIGN && (KINDS.get(slug)?.size ?? 0) > LARGE;
  return {
    behind: layer(things.filter(isLarge), 0.56, 0.96),
    before: layer(
      things.filter((thing) => !isLarge(thing)),
      things.some(({ count }) => count > 1) ? 0.46 : 0.34,
      0.965,
    ),
  };
}
