import type { ModelEntry } from "../model-entry";
import { chooseSketchRatio } from "./choose-ratio";

/** The built-in model: an illustration engine that runs in this process and needs nothing. */
export const SKETCH: ModelEntry = {
  id: "sketch",
  name: "Sketch",
  description:
    "The built-in illustration engine: composes a layered vector picture from the words of the prompt. Not a neural model.",
  sourceType: "algorithmicMedia",
  credits: 1,
  scenes: ["text-to-image", "image-to-image"],
  chooseRatio: chooseSketchRatio,
  isAvailable: () => true,
  load: async () => (await import("./load-sketch")).loadSketch(),
};
