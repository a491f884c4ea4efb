import { at, lchOf, mix } from "@/lib/sketch/colour";
import { rect } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** The colour of a plain backdrop: the one that the prompt names, or a pale one from the palette. */
export function plainColour({ brief, palette }: Pick<Stage, "brief" | "palette">): string {
  const [named] = brief.colours;
  if (!named && brief.emblem) return mix(palette.accent, "#ffffff", 0.82);
  if (!named) return palette.sky[2];
  // Black hair is drawn dark grey, and has to stand out against black.
  return lchOf(named).l < 0.32 ? at(named, 0.17) : named;
}

/** A single-colour backdrop. */
export function plain(stage: Stage): string {
  return rect(0, 0, stage.width, stage.height, plainColour(stage));
}
