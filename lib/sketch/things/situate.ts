import type { Stage } from "@/lib/sketch/scene/stage";
import { AFLOAT } from "./afloat";
import type { Placed } from "./blocks";
import { isBeast, KINDS } from "./catalogue";
import { ROOMS } from "./heights";
import { floats, isTabletop } from "./homes";
import { LEAPERS } from "./leapers";
import type { Thing } from "./thing";

/** How things are situated in a picture. */
export interface Situation {
  outside: boolean;
  /** In the sky, because the prompt says so. */
  isLifted: boolean;
  isWeightless: boolean;
  /** Leaping out of the water. */
  isLeaping: boolean;
  /** The branch that they are on, reaching in from the edge. */
  branch: Placed | undefined;
  /** Off the ground for any reason. */
  airy: boolean;
  /** Without surroundings. */
  isBare: boolean;
  onTable: boolean;
  /** Small things high in the sky. */
  isFlock: boolean;
  afloat: boolean;
  /** Animals outdoors, which leave room for their surroundings. */
  isWild: boolean;
}

/** Whether something is fixed to the ground, whatever it spans. */
const isBuilt = (slug: string) => KINDS.get(slug)?.habitat === "building";

/** Interiors without a table. */
const HALLS: readonly string[] = ["hallway", "gallery", "cathedral", "dungeon", "ballroom"];
const isHall = (setting: string | undefined) => HALLS.includes(setting ?? "");

/** Whether something is drawn leaping out of the water. */
const leaps = ({ slug, pose }: Thing) => pose === "jump" && LEAPERS.includes(slug);

/**
 * Decides whether things are on the ground, on a table, in the air or in the water.
 * @param isLaid whether they are laid out on a table
 */
export function situate(
  { brief }: Stage,
  { things, parts, isLaid }: { things: readonly Thing[]; parts: readonly Placed[]; isLaid: boolean },
): Situation {
  const outside = brief.setting !== undefined && !ROOMS.includes(brief.setting);
  // Anything flies if the prompt says so and there is a sky.
  const isLifted =
    brief.aloft &&
    !things.some(({ slug }) => isBuilt(slug)) &&
    outside &&
    things.length === 1 &&
    brief.setting !== "underwater";
  const isWeightless = brief.setting === "space";
  const isLeaping = outside && brief.setting !== "underwater" && things.every(leaps);
  const isPerch =
    things.length === 1 || things.some(({ stands }) => things[stands?.to ?? -1]?.slug === "branch");
  const branch = isPerch ? parts.find(({ slug }) => slug === "branch") : undefined;
  const airy =
    branch !== undefined ||
    isLifted ||
    isWeightless ||
    things.every(
      ({ slug, pose }) =>
        floats(slug) || pose === "fly" || (brief.setting === "underwater" && AFLOAT.includes(slug)),
    );
  const isBare = brief.setting === undefined || brief.setting === "studio";
  const onTable =
    !airy &&
    !isHall(brief.setting) &&
    (isLaid || isTabletop(things)) &&
    (!brief.setting || isLaid || ROOMS.includes(brief.setting));
  const isFlock =
    airy &&
    !isLifted &&
    !isWeightless &&
    !isLeaping &&
    outside &&
    brief.setting !== "underwater" &&
    !things.some(({ slug }) => slug === "balloon") &&
    things.every(
      ({ slug, pose, count }) => (KINDS.get(slug)?.size ?? 1) < 1 || (pose === "fly" && count > 1),
    );
  const afloat =
    (brief.setting === "sea" ||
      brief.setting === "mountains" ||
      brief.setting === "river" ||
      brief.setting === "harbour") &&
    things.every(
      ({ slug, pose, stands }) =>
        (AFLOAT.includes(slug) && pose !== "fly") ||
        (stands?.how === "on" && AFLOAT.includes(things[stands.to]?.slug ?? "")),
    );
  const isWild = outside && things.every(({ slug }) => isBeast(slug));
  return {
    outside,
    isLifted,
    isWeightless,
    isLeaping,
    branch,
    airy,
    isBare,
    onTable,
    isFlock,
    afloat,
    isWild,
  };
}
