import { lackingOf, type Part } from "@/lib/sketch/account";
import { encode, free, replace } from "@/lib/sketch/finish";
import { nothingToChange } from "@/lib/sketch/nothing-to-draw";
import { analysePrompt, readPrompt } from "@/lib/sketch/read-prompt";
import { fitReference, openReference } from "@/lib/sketch/references";
import { applyTones } from "@/lib/sketch/treatments";
import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import { isEdit } from "./is-edit";
import { redraw } from "./manners";
import { allOf, type Edit } from "./person/edit";
import { editPhotograph } from "./person/edit-photograph";
import { findFaces } from "./person/find-faces";
import { readEdit } from "./person/read-edit";
import { readManner } from "./read-manner";

/** A reference redrawn: a PNG, and the parts of the prompt with what became of them. */
export interface Redrawn {
  image: Uint8Array;
  notDrawn: string[];
  /** What it is by the words of the IPTC: two pictures in one, or one that rules have changed. */
  sourceType: "composite" | "algorithmicallyEnhanced";
}

/** The size at which an unused reference is read, only to see whether it is a picture. */
const GLANCE = 64;

/** Groups of words that only say again what a reference shows, or how it is looked at. */
const SAID_AGAIN: readonly string[] = [
  "who",
  "hint",
  "two",
  "crowd",
  "kin",
  "framing",
  "air",
  "edge",
  "in",
  "not",
  "or",
  "old",
  "aged",
];

/** What of a prompt a redrawn reference lacks: all that is neither the manner nor about the picture as it is. */
function lacking(prompt: string, manner: readonly string[]): string[] {
  const { tokens } = analysePrompt(prompt);
  const told = manner.map((word) => word.toLowerCase());
  const parts = tokens
    .filter(({ text, negated }) => text !== "," && !negated)
    .map(({ text, meanings }): Part => {
      const plain = text.toLowerCase();
      const isManner = told.some((word) => word.includes(plain) || plain.includes(word));
      const isTone = meanings.some(({ group }) => group === "style" || group === "tone");
      if (isManner || isTone) return { text, fate: "drawn" };
      const isSaid =
        meanings.length === 0 ? isFraming(text) : meanings.some(({ group }) => SAID_AGAIN.includes(group));
      return { text, fate: isSaid ? "no loss" : "not drawn" };
    });
  return lackingOf(parts);
}

/**
 * Redraws the first reference: in a manner ("anime style", "watercolour"), before another background, or with something
 * changed about who is in it. Its composition stays, and whoever is in it.
 * @param seed of the new background
 * @returns nothing where the prompt asks for none of it and nobody is in the reference: a new picture may begin from it
 * @throws GenerationError where nothing of what is asked for can be done to it, and Error that says which reference is no
 *   readable picture
 */
export async function redrawReference(input: {
  prompt: string;
  seed: number;
  references: readonly Uint8Array[];
  width: number;
  height: number;
  signal?: AbortSignal | undefined;
}): Promise<Redrawn | undefined> {
  const { prompt, seed, references, width, height, signal } = input;
  const [asked, edit] = [readManner(prompt), readEdit(prompt)];
  const [first] = references;
  if (!first) return undefined;
  for (const [place, bytes] of references.entries()) if (place > 0) await openReference(bytes, place, GLANCE);
  signal?.throwIfAborted();
  const pixels = await fitReference(first, 0, { width, height });
  const faces = asked && !isWanting(edit) ? [] : await findFaces(pixels);
  if (!asked && !isAboutIt(prompt, edit) && faces.length === 0) {
    free(pixels.data);
    return undefined;
  }
  signal?.throwIfAborted();
  const start = { prompt, seed };
  const edited = await editPhotograph(pixels, edit, faces, start, signal);
  const { done } = edited;
  const { brief } = analysePrompt(prompt);
  const lost = edit.lacking(done);
  const isDone = Object.values(done).some(Boolean);
  if (!asked && !isDone && brief.tones.length === 0) throw nothingToChange(lost);
  const drawn = asked ? await replace(edited.pixels, (from) => redraw(from, asked.manner)) : edited.pixels;
  signal?.throwIfAborted();
  const toned = await replace(drawn, (from) => applyTones(from, brief));
  const image = await encode(toned);
  free(toned.data);
  return {
    image,
    notDrawn: asked ? lacking(prompt, asked.words).filter((word) => lost.includes(word)) : lost,
    sourceType: edited.isComposite ? "composite" : "algorithmicallyEnhanced",
  };
}

/** What the words of a prompt about somebody's picture tell before it is looked at. */
export function readRedraw(prompt: string): { notDrawn: string[]; isPossible: boolean } | undefined {
  const [asked, edit] = [readManner(prompt), readEdit(prompt)];
  if (!asked && !isAboutIt(prompt, edit)) return undefined;
  const lost = edit.lacking(allOf(edit));
  const isPossible = asked !== undefined || isWanting(edit) || analysePrompt(prompt).brief.tones.length > 0;
  return {
    notDrawn: asked ? lacking(prompt, asked.words).filter((word) => lost.includes(word)) : lost,
    isPossible,
  };
}

/** Whether an edit asks for anything besides a style or tone. */
const isWanting = ({ scene, air, hair, clothes, eyes, lips, glasses, worn }: Edit): boolean =>
  [scene, air, hair, clothes, eyes, lips].some((wish) => wish !== undefined) ||
  glasses !== "none" ||
  worn.length > 0;

/** Whether a prompt is about the given picture; a time of day, weather or season on its own can only mean that. */
const isAboutIt = (prompt: string, { air }: Edit): boolean =>
  isEdit(prompt) || (air !== undefined && readPrompt(prompt).subject.kind === "scenery");
