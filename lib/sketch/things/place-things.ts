import { withoutPainted } from "@/lib/sketch/scene/has-already";
import type { Stage } from "@/lib/sketch/scene/stage";
import { board } from "@/lib/sketch/still-life/board";
import { arrange } from "./arrange";
import { fitThings } from "./fit-things";
import { partsOfPicture } from "./heights";
import { laidOnTable } from "./laid-on-table";
import { situate } from "./situate";
import { stand } from "./stand";
import { acrossOf, surround } from "./surround";
import type { Thing } from "./thing";

/** Drawings with letters or digits, which must not be mirrored. */
const LETTERED: readonly string[] =
  "stop-sign 1st-place-medal calendar tear-off-calendar pool-8-ball bus-stop diner".split(" ");

/** Draws the things of a picture without people: on the ground, on a table, in the air or in the water. */
export function placeThings(stage: Stage, asked: readonly Thing[]): string {
  const { height, random, brief, focus } = stage;
  const present = withoutPainted(brief, asked);
  if (present.length === 0) return "";
  const apart = partsOfPicture(brief, present);
  if (apart) {
    const [low, high] = apart;
    const other = { ...stage, focus: 1 - focus, random: random.fork("high") };
    return placeThings(other, high) + placeThings(stage, low);
  }
  const laid = laidOnTable(present);
  const things = laid ?? present;
  const block = arrange(things, random.fork("arrange"));
  const situation = situate(stage, { things, parts: block.parts, isLaid: laid !== undefined });
  const mayTurn =
    things.length === 1 && !things.some(({ slug }) => slug === brief.letteredOn || LETTERED.includes(slug));
  const place = fitThings(stage, things, block, situation, mayTurn);
  const { behind, isInPond, before } = surround(stage, { things, block, place, situation });
  const { branch, airy, isBare, onTable, afloat, isLifted, isWeightless } = situation;
  const { scale, level, mirrored } = place;
  const figures = block.parts
    .map((part) =>
      stand(
        stage,
        {
          ...part,
          x: acrossOf(place, part),
          y: level + part.y * scale,
          width: part.width * scale,
          height: part.height * scale,
          grounded: part.grounded && !branch && !afloat && !isLifted && !isWeightless && !isInPond,
        },
        mirrored || part.turned === true,
      ),
    )
    .join("");
  const table = onTable || (isBare && !airy && !afloat) ? board(stage, level - height * 0.12) : "";
  return table + behind + figures + before;
}
