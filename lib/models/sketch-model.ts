import { SCENES } from "@/lib/closed-lists";
import {
  chooseSketchRatio,
  loadSketch,
  nothingToChange,
  nothingToDraw,
  readSketch,
  readSketchChange,
  readSketchEdit,
} from "@/lib/sketch/entry";
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
    const { hasSubject, drawn, notDrawn } = await readSketch(prompt);
    return hasSubject ? { drawn, notDrawn } : { notDrawn, failure: nothingToDraw(notDrawn) };
  },
  knowsOwn: true,
  readChange: async (prompt, origin) => {
    const read = origin ? await readSketchChange(origin, prompt) : await readSketchEdit(prompt);
    if (!read) return undefined;
    const { isPossible, notDrawn, ...rest } = read;
    return isPossible ? { ...rest, notDrawn } : { notDrawn, failure: nothingToChange(notDrawn) };
  },
  load: loadSketch,
};
