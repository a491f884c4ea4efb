import type { ImageModelV4 } from "@ai-sdk/provider";
import type { FixedRatio } from "@/lib/contract/aspect-ratios";
import type { Drawing } from "./drawing";
import type { Reading } from "./read-sketch";
import type { Origin } from "./redraw/own/origin";

/**
 * The illustration engine's public interface. Its vocabulary and drawings are loaded on first use: most processes never read
 * a prompt, and would take twice as long to start.
 */

export { nothingToChange, nothingToDraw } from "./nothing-to-draw";
export type { Drawing, Origin, Reading };

/**
 * Reads a prompt: what becomes of each part, and whether there is anything to draw. Draws nothing, and takes a few
 * milliseconds once the vocabulary is loaded.
 */
export async function readSketch(prompt: string): Promise<Reading> {
  return (await import("./read-sketch")).readSketch(prompt);
}

/**
 * The aspect ratio for `auto` without a reference: portrait for one person who is not lying down, landscape for scenery and
 * wide framings, square for still lifes. Depends on the prompt alone.
 */
export async function chooseSketchRatio(prompt: string): Promise<FixedRatio> {
  return (await import("./choose-ratio")).chooseSketchRatio(prompt);
}

/**
 * What the engine makes of a prompt about a picture of its own, whose origin is known: the words that it will show and those
 * that it will not, and whether anything changes.
 */
export async function readSketchChange(
  origin: Origin,
  prompt: string,
): Promise<{ drawn: string[]; notDrawn: string[]; isPossible: boolean }> {
  const [{ readChange }, { lackingOf, shownOf }] = await Promise.all([
    import("./redraw/own/read-change"),
    import("./account"),
  ]);
  const { parts, isChange } = readChange(origin, prompt);
  return { drawn: shownOf(parts), notDrawn: lackingOf(parts), isPossible: isChange };
}

/**
 * Reads a prompt about a picture that the engine did not draw, as far as the words tell; `undefined` where that depends on
 * who is in the picture.
 */
export async function readSketchEdit(
  prompt: string,
): Promise<{ notDrawn: string[]; isPossible: boolean } | undefined> {
  return (await import("./redraw/redraw-reference")).readRedraw(prompt);
}

/** Loads the engine as an image model, with everything that it draws with. */
export async function loadSketch(): Promise<ImageModelV4> {
  return (await import("./image-model")).sketchModel();
}

/**
 * Repaints a picture at a larger size from its drawing.
 * @param scale factor for both width and height
 * @returns a PNG
 */
export async function enlargeSketch(drawing: Drawing, scale: number): Promise<Uint8Array> {
  return (await import("./paint-drawing")).paintDrawing(drawing, { scale });
}

/** Writes a picture as SVG from its drawing. @param metadata XML that describes it */
export async function sketchSvg(drawing: Drawing, metadata: string): Promise<string> {
  return (await import("./drawing-svg")).drawingSvg(drawing, metadata);
}
