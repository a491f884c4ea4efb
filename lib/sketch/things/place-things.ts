import { mix } from "@/lib/sketch/colour";
import { withoutPainted } from "@/lib/sketch/scene/has-already";
import type { Stage } from "@/lib/sketch/scene/stage";
import { board } from "@/lib/sketch/still-life/board";
import { ellipse } from "@/lib/sketch/svg";
import { arrange } from "./arrange";
import type { Placed } from "./blocks";
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

/** Spreads what is in the air by several, so that it does not fly in line. */
const strewn = (parts: readonly Placed[]): Placed[] =>
  parts.map((part, nth) => {
    const by = [1, 0.62, 0.8, 0.5][nth % 4] ?? 1;
    const rise = [0, 0.9, -0.7, 1.6][nth % 4] ?? 0;
    return { ...part, y: part.y - rise * part.height, width: part.width * by, height: part.height * by };
  });

/** The disc of a logo, with a ring. */
function disc({ brief, palette, width, height, unit }: Stage): string {
  if (brief.emblem !== "logo") return "";
  const [x, y, radius] = [width / 2, height / 2, Math.min(width, height) * 0.4];
  const ring = `stroke="${mix(palette.accent, palette.near, 0.4)}" stroke-width="${(unit * 12).toFixed(1)}"`;
  return (
    ellipse(x, y, radius, radius, mix(palette.accent, "#ffffff", 0.12)) +
    ellipse(x, y, radius * 0.88, radius * 0.88, mix(palette.accent, "#ffffff", 0.7), ring)
  );
}

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
  const isStrewn = isLifted && block.parts.length > 1;
  const figures = (isStrewn ? strewn(block.parts) : block.parts)
    .map((part) =>
      stand(
        stage,
        {
          ...part,
          x: acrossOf(place, part),
          y: level + part.y * scale,
          width: part.width * scale,
          height: part.height * scale,
          grounded:
            part.grounded && !brief.emblem && !branch && !afloat && !isLifted && !isWeightless && !isInPond,
        },
        mirrored || part.turned === true,
      ),
    )
    .join("");
  if (brief.emblem) return disc(stage) + figures;
  const table = onTable || (isBare && !airy && !afloat) ? board(stage, level - height * 0.12) : "";
  return table + behind + figures + before;
}
