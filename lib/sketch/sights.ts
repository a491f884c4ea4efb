import type { HeadView } from "@/lib/sketch/figure/accessory-layers";
import type { Character } from "@/lib/sketch/figure/character";
import { holdsIn } from "@/lib/sketch/figure/jointed/holding";
import type { Pose } from "@/lib/sketch/figure/jointed/pose";
import type { Brief } from "./brief";
import { castPeople } from "./cast-people";
import { planFigures } from "./plan-figures";
import { type Posed, posePeople } from "./pose-people";
import { createRandom } from "./random";
import { settledOf, TRIALS } from "./trials";

/** How far down somebody is seen, from less to more. */
const DOWN = ["close", "portrait", "half", "knees", "whole"] as const;
export type Down = (typeof DOWN)[number];

/** How a picture shows somebody, which is settled before anything is drawn. */
export interface Sight {
  who: Character;
  view: Pose["view"];
  head: HeadView;
  down: Down;
  /** Whether the bust's or the mermaid's artwork shows them, which does nothing with its limbs. */
  posed?: Posed;
}

const seen = new WeakMap<Brief, readonly (readonly Sight[])[]>();

/** How pictures of a brief show its people, in each of some trials. */
export function sightsOf(brief: Brief): readonly (readonly Sight[])[] {
  const known = seen.get(brief);
  if (known) return known;
  const sights =
    brief.subject.kind === "people"
      ? settledOf(brief).map((settled, nth) => sightsIn(settled, TRIALS[nth] ?? TRIALS[0]))
      : [];
  seen.set(brief, sights);
  return sights;
}

function sightsIn(brief: Brief, { seed, width, height }: (typeof TRIALS)[number]): Sight[] {
  const random = createRandom(seed);
  const cast = castPeople(brief, [], undefined, random);
  const front = random.fork("front");
  const isAccompanied = brief.subject.kind === "people" && brief.subject.companion !== undefined;
  const shot = planFigures({ brief, random: front, width, height }, cast, isAccompanied);
  const posed = shot.kind === "figure" ? posePeople(brief, cast, shot.acts, front) : [];
  const down = shot.kind === "figure" ? shot.crop : shot.kind === "tailed" ? "whole" : shot.framing;
  return cast.map((who, index) => {
    const own = posed[index];
    return {
      who,
      view: own?.pose.view ?? "front",
      head: own?.pose.head ?? "face",
      // Busts are drawn down to the hands that hold something.
      down: !own && who.held && down !== "whole" ? "half" : down,
      ...(own ? { posed: own } : {}),
    };
  });
}

/** Whether somebody is seen down to somewhere. */
export const isSeenTo = ({ down }: Sight, least: Down): boolean => DOWN.indexOf(down) >= DOWN.indexOf(least);

/** Whether something that somebody holds is in their hands. */
export const isHeldIn = ({ who, posed, down }: Sight): boolean =>
  who.held !== undefined && (!posed || (holdsIn(posed.pose) && DOWN.indexOf(down) >= DOWN.indexOf("half")));
