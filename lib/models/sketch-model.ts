import { SCENES } from "@/lib/closed-lists";
import { chooseSketchRatio, loadSketch, nothingToDraw, readSketch } from "@/lib/sketch/entry";
import type { ModelEntry } from "./model-entry";

/** The built-in model: an illustration engine that runs in this process and needs nothing. */
export const SKETCH: ModelEntry = {
  id: "sketch",
  name: "Sketch",
  description:
    "The built-in illustration engine: composes a layered vector picture from the words of the prompt. Not a neural model.",
  sourceType: "algorithmicMedia",
  credits: 1,
  scenes: SCENES,
  chooseRatio: chooseSketchRatio,
  isAvailable: () => true,
  read: async (prompt) => {
    const { hasSubject, notDrawn } = await readSketch(prompt);
    return hasSubject ? { notDrawn } : { notDrawn, failure: nothingToDraw(notDrawn) };
  },
  load: loadSketch,
};
