import type { Character } from "@/lib/sketch/figure/character";
import type { Stage } from "@/lib/sketch/scene/stage";
import type { Companion } from "./brief";
import { placeBusts } from "./place-busts";
import { placeCompanion } from "./place-companion";
import { placeFigures } from "./place-figures";
import { planFigures } from "./plan-figures";

/** Draws a brief's people, framed as it asks or as the seed decides. */
export function placePeople(stage: Stage, cast: readonly Character[], companion?: Companion): string {
  const shot = planFigures(stage, cast, companion !== undefined);
  const { drawn, beside } =
    shot.kind === "figure"
      ? placeFigures(stage, cast, shot, companion)
      : placeBusts(stage, cast, shot, companion);
  if (!companion) return drawn;
  const { behind, before } = placeCompanion(stage, companion, beside);
  return behind + drawn + before;
}
