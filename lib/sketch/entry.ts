import type { ImageModelV4 } from "@ai-sdk/provider";
import type { FixedRatio } from "@/lib/contract/aspect-ratios";
import type { Drawing } from "./drawing";
import type { Reading } from "./read-sketch";
import type { Origin } from "./redraw/own/origin";

/**
 * All that the rest of the project may know of the illustration engine. Its words and drawings are loaded when they are first
 * needed: most processes read no prompt, and would take twice as long to start.
 */

export { nothingToChange, nothingToDraw } from "./nothing-to-draw";
export type { Drawing, Origin, Reading };

/**
 * What the engine makes of a prompt: each part with what becomes of it, and whether there is anything to draw. Draws
 * nothing and takes a few milliseconds, once the words are loaded.
 */
export async function readSketch(prompt: string): Promise<Reading> {
  return (await import("./read-sketch")).readSketch(prompt);
}

/**
 * The ratio that `auto` stands for when there is no reference: upright for one person who does not lie, wide for scenery and for
 * what is framed wide, square for still lifes. Depends on the prompt alone.
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
 * What the engine makes of a prompt about a picture that it did not draw, as far as the words tell; nothing where that
 * hangs on who is in the picture.
 */
export async function readSketchEdit(
  prompt: string,
): Promise<{ notDrawn: string[]; isPossible: boolean } | undefined> {
  return (await import("./redraw/redraw-reference")).readRedraw(prompt);
}

/** The engine as an image model; what it draws with is loaded by then and not before. */
export async function loadSketch(): Promise<ImageModelV4> {
  return (await import("./image-model")).sketchModel();
}

/**
 * A picture again, larger, from what it was painted from.
 * @param scale how many pixels each of its own becomes, in both directions
 * @returns a PNG
 */
export async function enlargeSketch(drawing: Drawing, scale: number): Promise<Uint8Array> {
  return (await import("./paint-drawing")).paintDrawing(drawing, { scale });
}

/** A picture as SVG, from what it was painted from. @param metadata XML that says what it is */
export async function sketchSvg(drawing: Drawing, metadata: string): Promise<string> {
  return (await import("./drawing-svg")).drawingSvg(drawing, metadata);
}
