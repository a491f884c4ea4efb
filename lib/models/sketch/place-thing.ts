import { drawAnimal } from "@/lib/models/sketch/animals/draw-animal";
import type { Subject } from "@/lib/models/sketch/brief";
import type { Stage } from "@/lib/models/sketch/scene/stage";
import { drawStill } from "@/lib/models/sketch/still-life/draw-still";

/** Draws the picture's animal or thing, where it has one. */
export function placeThing(stage: Stage, subject: Subject): string {
  if (subject.kind === "animal") return drawAnimal(stage, subject.animal, subject.colour);
  if (subject.kind === "still") return drawStill(stage, subject.still, subject.colour);
  return "";
}
