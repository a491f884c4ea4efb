import { drawAnimal } from "@/lib/sketch/animals/draw-animal";
import type { Stage } from "@/lib/sketch/scene/stage";
import { drawStill } from "@/lib/sketch/still-life/draw-still";
import type { Subject } from "./brief";
import { placeThings } from "./things/place-things";

/** Draws the picture's animal or thing, if it has one. */
export function placeThing(stage: Stage, subject: Subject): string {
  if (subject.kind === "things") return placeThings(stage, stage.brief.things);
  if (subject.kind === "animal") return drawAnimal(stage, subject.animal, subject.colour);
  if (subject.kind === "still") return drawStill(stage, subject.still, subject.colour);
  return "";
}
