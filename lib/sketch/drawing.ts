import type { Brief, Style, Tone } from "./brief";
import type { Composition } from "./compose";

/**
 * Everything a picture is painted from: its vectors, and the effects applied to the whole. Plain data without any of the
 * prompt, so that the same picture can be rendered at another size even after the engine has changed.
 */
export interface Drawing extends Composition {
  /** In pixels of the requested picture, which are the vectors' units. */
  width: number;
  height: number;
  styles: Style[];
  tones: Tone[];
  /** Whether the picture is a landscape without a subject in front. */
  isScenery: boolean;
  /** Seed of the paper grain. */
  chance: number;
}

/** The part of a brief that applies to the picture as a whole. */
export function wholeOf({ styles, tones, subject }: Brief): Pick<Drawing, "styles" | "tones" | "isScenery"> {
  return { styles, tones, isScenery: subject.kind === "scenery" };
}
