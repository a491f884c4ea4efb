import { mix } from "@/lib/sketch/colour";
import { paintHill, paintWater } from "@/lib/sketch/scene/land";
import type { Stage } from "@/lib/sketch/scene/stage";
import { ellipse, rect } from "@/lib/sketch/svg";
import { isWatered, SWIMMERS } from "./afloat";
import type { Block, Placed } from "./blocks";
import type { Fit } from "./fit-things";
import { swims } from "./homes";
import { isRoadFor, paintRoadway } from "./roadway";
import type { Situation } from "./situate";
import { ripplesBelow, splash } from "./splash";
import type { Thing } from "./thing";
import { GRASSY, tufts } from "./tufts";

const WET: readonly string[] = ["sea", "river", "mountains", "waterfall"];

/** Things as they are placed in the picture. */
interface Group {
  things: readonly Thing[];
  block: Block;
  place: Fit;
  situation: Situation;
}

/** The horizontal position of a part in the picture. */
export const acrossOf = ({ x, scale, mirrored }: Fit, part: Placed) =>
  x + part.x * scale * (mirrored ? -1 : 1);

/** The bank or lawn that they are on. */
function bankBelow(stage: Stage, { place, situation }: Group): string {
  const { height, brief, palette } = stage;
  const { airy, afloat, onTable } = situation;
  const isLawn = brief.setting === "garden" && !onTable && !airy;
  if (!isLawn && (airy || afloat || !brief.setting || !WET.includes(brief.setting))) return "";
  const paint = brief.setting === "sea" ? "#ecd6a4" : palette.ground;
  const rise = brief.setting === "river" ? 0.06 : 0.1;
  return paintHill(stage, place.level - height * rise, height * 0.03, paint);
}

/** The river around a boat, or behind what stands on its bank. */
function channelAround(stage: Stage, { place: { level }, situation }: Group): string {
  const { width, height, brief, palette } = stage;
  if (brief.setting !== "river" || situation.airy || situation.onTable) return "";
  const far = level - height * (situation.afloat ? 0.17 : 0.21);
  return (
    paintWater(stage, far, mix(palette.sky[0], "#2f6f80", 0.5)) +
    rect(0, far - height * 0.006, width, height * 0.012, mix(palette.ground, palette.near, 0.4))
  );
}

function roadBelow(stage: Stage, { things, place, situation }: Group): string {
  const { setting } = stage.brief;
  const { outside, airy, afloat, isLifted } = situation;
  const isOnGround = outside && !airy && !afloat && !isLifted;
  return isOnGround && setting && isRoadFor(setting, things) ? paintRoadway(stage, place.level) : "";
}

/** A pond for animals that swim, where there is no other water. */
function pondAround(stage: Stage, { things, block, place, situation }: Group): string {
  const { height, brief, palette } = stage;
  const { parts, height: high } = block;
  const { x, scale, level, mirrored } = place;
  const hasWater = situation.afloat || isWatered(brief);
  if (hasWater || situation.onTable || situation.isLeaping || situation.isLifted) return "";
  // What rides or stands on something is out of the water.
  const isAside = ({ slug, stands }: Thing) =>
    (SWIMMERS.includes(slug) || swims(slug)) && stands !== undefined;
  if (things.some(isAside)) return "";
  const inWater = parts.filter(({ slug, y }) => (SWIMMERS.includes(slug) || swims(slug)) && y > -high * 0.7);
  if (inWater.length === 0) return "";
  return ellipse(
    x + (inWater.reduce((sum, part) => sum + part.x, 0) / inWater.length) * scale * (mirrored ? -1 : 1),
    level - height * 0.03,
    (Math.max(...inWater.map((part) => part.x + part.width)) -
      Math.min(...inWater.map((part) => part.x - part.width))) *
      scale *
      0.62,
    high * scale * (inWater.length === parts.length ? 0.2 : 0.08) + height * 0.05,
    mix(palette.sky[0], "#4f9fc8", 0.55),
    `stroke="${mix(palette.ground, palette.near, 0.35)}" stroke-width="${(stage.unit * 7).toFixed(1)}"`,
  );
}

/** Splashes of what leaps, and ripples around what floats. */
function ripplesAround(stage: Stage, { block: { parts }, place, situation }: Group): string {
  const { scale, level } = place;
  const ripple = (part: Placed) => {
    const [x, wide] = [acrossOf(place, part), part.width * scale];
    if (situation.isLeaping) return splash(stage, x, stage.height * 0.74, wide);
    return situation.afloat ? ripplesBelow(stage, x, level + part.y * scale, wide) : "";
  };
  return parts.map(ripple).join("");
}

/** Grass around the base of things in a field. */
function grassAround(
  stage: Stage,
  { block: { parts, height: high }, place, situation }: Group,
  isBare: boolean,
): string {
  const { setting, landmarks } = stage.brief;
  const { afloat, branch, isLifted } = situation;
  const { scale, level } = place;
  if (!isBare || afloat || branch || isLifted || landmarks.length > 0) return "";
  if (!setting || !GRASSY.includes(setting)) return "";
  return parts
    .filter(({ grounded, y }) => grounded && y > -high * 0.3)
    .map((part) => tufts(stage, acrossOf(place, part), level + part.y * scale, part.width * scale))
    .join("");
}

/** Draws what is behind things (a bank, water, a road) and in front of them (splashes, ripples, grass). */
export function surround(stage: Stage, group: Group): { behind: string; isInPond: boolean; before: string } {
  const [road, pond] = [roadBelow(stage, group), pondAround(stage, group)];
  return {
    behind: channelAround(stage, group) + bankBelow(stage, group) + road + pond,
    isInPond: pond !== "",
    before: ripplesAround(stage, group) + grassAround(stage, group, pond === "" && road === ""),
  };
}
