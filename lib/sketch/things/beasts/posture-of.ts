import type { Pose } from "@/lib/sketch/things/thing";
import type { Beast } from "./beast";
import { flying, grazing, running } from "./moving-postures";
import { lengthOf, type Posture } from "./posture";
import { curled, lying, sitting } from "./resting-postures";

/** An animal's posture for a pose; undefined if it cannot take it. */
export function postureOf(beast: Beast, pose: Pose): Posture | undefined {
  const isPawed = beast.foot !== "hoof";
  const isLight = beast.foot === "paw";
  switch (pose) {
    case "lie":
      return lying(beast, false);
    case "sleep":
      return isLight && !beast.ruff ? curled(beast) : lying(beast, true);
    case "sit":
      return isPawed ? sitting(beast, 0) : undefined;
    case "howl":
      return isLight ? sitting(beast, 58) : undefined;
    case "run":
      return running(beast, 0);
    case "jump":
      return running(beast, 16);
    case "graze":
      // Animals that eat from trees do not graze.
      return lengthOf(beast.neck) > 130 ? undefined : grazing(beast);
    case "fly":
      return beast.isWinged ? flying(beast) : undefined;
    default:
      return undefined;
  }
}
