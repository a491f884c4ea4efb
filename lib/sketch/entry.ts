import type { ImageModelV4 } from "@ai-sdk/provider";

/** All that the rest of the project may know of the illustration engine. */

export { chooseSketchRatio } from "./choose-ratio";

/** The engine as an image model; what it draws with is loaded by then and not before. */
export async function loadSketch(): Promise<ImageModelV4> {
  return (await import("./image-model")).sketchModel();
}
