import { at, lchOf } from "@/lib/sketch/colour";
import { rect } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** The one colour of a plain backdrop: the one that the prompt names, or a pale one of the palette. */
export function plainColour({ brief, palette }: Pick<Stage, "brief" | "palette">): string {
  const [named] = brief.colours;
  if (!named) return palette.sky[2];
  // Black hair is a dark grey, and is to be seen against black.
  return lchOf(named).l < 0.32 ? at(named, 0.17) : named;
}

/** A backdrop of one colour. */
export function plain(stage: Stage): string {
  return rect(0, 0, stage.width, stage.height, plainColour(stage));
}
