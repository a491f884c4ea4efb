import type { Character } from "@/lib/sketch/figure/character";
import { chooseOutfit } from "@/lib/sketch/figure/jointed/choose-outfit";
import type { Outfit } from "@/lib/sketch/figure/jointed/outfit";
import type { Pose } from "@/lib/sketch/figure/jointed/pose";
import { choosePose } from "@/lib/sketch/figure/jointed/poses";
import { IN_BED } from "@/lib/sketch/figure/jointed/resting-poses";
import { AGAINST_TRUNK } from "@/lib/sketch/figure/jointed/speaking-poses";
import { IN_ARMS, ON_BACK, WALTZING } from "@/lib/sketch/figure/jointed/together-poses";
import { type Act, BUSY } from "./acts";
import type { Brief } from "./brief";
import { borneOf, isByTree, seatOf } from "./join-figures";
import type { Seat } from "./person";
import type { Random } from "./random";

/** Somebody as a jointed figure is about to show them. */
export interface Posed {
  act: Act;
  pose: Pose;
  outfit: Outfit;
  seat: Seat | undefined;
}

/** The chance that is one person's own; those who are to look alike share it. */
export const chanceOf = (index: number, { subject }: Brief, random: Random): Random =>
  random.fork(`person ${subject.kind === "people" && subject.kin === "alike" ? 0 : index}`);

/** Whether two people dance with each other. */
export const isWaltz = (cast: readonly Character[], acts: readonly Act[]) =>
  cast.length === 2 && acts.every((act) => act === "dance") && !cast.some(({ held }) => held);

/** Puts people who are seen as jointed figures into their poses, dressed in every part of their outfits. */
export function posePeople(
  brief: Brief,
  cast: readonly Character[],
  acts: readonly Act[],
  random: Random,
): Posed[] {
  const borne = borneOf(cast, acts);
  return cast.map((who, index) => {
    const own = chanceOf(index, brief, random);
    const outfit = chooseOutfit(who.clothes, who, own.fork("outfit"));
    const act = acts[index] ?? "stand";
    const seat = seatOf(who, brief.setting);
    const isFrontal =
      ((who.held !== undefined || who.perched !== undefined) && !BUSY.includes(act)) ||
      (act === "sit" && seat !== undefined && seat !== "chair" && seat !== "stool") ||
      isBestFromFront(who, outfit, act);
    const pose =
      index === borne
        ? acts.includes("carried")
          ? IN_ARMS
          : ON_BACK
        : act === "lie" && seat === "bed"
          ? IN_BED
          : isWaltz(cast, acts)
            ? WALTZING
            : act === "lean" && isByTree(who, brief)
              ? AGAINST_TRUNK
              : choosePose(act, own.fork("pose"), isFrontal);
    return { act, pose, outfit, seat };
  });
}

/** Garments of which little is seen from the side. */
const FRONTAL: readonly Character["clothes"][] = [
  "armour",
  "spacesuit",
  "kimono",
  "hanbok",
  "sari",
  "overalls",
];

/** Whether somebody's clothes are best seen from the front in what they do: long skirts are, of who sits or kneels. */
function isBestFromFront({ clothes }: Character, { bottom }: Outfit, act: Act): boolean {
  const isSkirted = bottom.kind === "skirt";
  if (act === "kneel") return isSkirted;
  if (act === "sit") return isSkirted && bottom.length > 1;
  return (act === "walk" || act === "stand") && FRONTAL.includes(clothes);
}
