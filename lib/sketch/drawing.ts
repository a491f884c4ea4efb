import type { Brief, Style, Tone } from "./brief";
import type { Composition } from "./compose";

/**
 * All that a picture is painted from: its vectors, and what is done with them as a whole. Plain data, and nothing of the
 * prompt, so that the same picture can be had again in another size when the engine draws otherwise.
 */
export interface Drawing extends Composition {
  /** In pixels, of the picture as it was asked for: the vectors' own units. */
  width: number;
  height: number;
  styles: Style[];
  tones: Tone[];
  /** Whether nobody and nothing stands before the scene. */
  isScenery: boolean;
  /** What the grain's chance starts from. */
  chance: number;
}

/** What a brief asks of the whole picture. */
export function wholeOf({ styles, tones, subject }: Brief): Pick<Drawing, "styles" | "tones" | "isScenery"> {
  return { styles, tones, isScenery: subject.kind === "scenery" };
}
