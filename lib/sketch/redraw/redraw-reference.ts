import { encode, free, replace } from "@/lib/sketch/finish";
import { nothingToChange } from "@/lib/sketch/nothing-to-draw";
import { fitReference, openReference } from "@/lib/sketch/references";
import { applyTones } from "@/lib/sketch/treatments";
import { adjust } from "./adjust";
import { redraw } from "./manners";
import { allOf, type Edit } from "./person/edit";
import { editPhotograph } from "./person/edit-photograph";
import { findFaces } from "./person/find-faces";
import { readWishes } from "./read-wishes";

/** A redrawn reference: a PNG, and what became of each part of the prompt. */
export interface Redrawn {
  image: Uint8Array;
  notDrawn: string[];
  /** Its digital source type in the IPTC's terms: a composite of two pictures, or one altered by an algorithm. */
  sourceType: "composite" | "algorithmicallyEnhanced";
}

/** The size at which an unused reference is read, only to see whether it is a picture. */
const GLANCE = 64;

/**
 * Redraws the first reference: in a style ("anime style", "watercolour"), in front of another background, or with
 * changes to the people in it. The composition and the people stay.
 * @param seed the seed of the new background
 * @returns undefined where the prompt asks for none of this and the reference shows nobody: a new picture may start from it
 * @throws GenerationError where none of what is asked for is possible, and Error that says which reference is unreadable
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
  const wishes = readWishes(prompt);
  const { manner, adjustments, edit } = wishes;
  const [first] = references;
  if (!first) return undefined;
  for (const [place, bytes] of references.entries()) if (place > 0) await openReference(bytes, place, GLANCE);
  signal?.throwIfAborted();
  const pixels = await fitReference(first, 0, { width, height });
  const faces = wishes.isChange && !isWanting(edit) ? [] : await findFaces(pixels);
  if (!wishes.isAboutIt && faces.length === 0) {
    free(pixels.data);
    return undefined;
  }
  signal?.throwIfAborted();
  const edited = await editPhotograph(pixels, edit, faces, { prompt, seed }, signal);
  if (!wishes.isChange && !Object.values(edited.done).some(Boolean))
    throw nothingToChange(wishes.lacking(edited.done));
  const drawn = manner ? await replace(edited.pixels, (from) => redraw(from, manner)) : edited.pixels;
  signal?.throwIfAborted();
  const toned = await replace(drawn, (from) => applyTones(from, wishes));
  const adjusted = await adjust(toned, adjustments);
  const image = await encode(adjusted);
  free(adjusted.data);
  return {
    image,
    notDrawn: wishes.lacking(edited.done),
    sourceType: edited.isComposite ? "composite" : "algorithmicallyEnhanced",
  };
}

/** What a prompt about a reference tells before the reference is looked at. */
export function readRedraw(prompt: string): { notDrawn: string[]; isPossible: boolean } | undefined {
  const { edit, isAboutIt, isChange, lacking } = readWishes(prompt);
  if (!isAboutIt) return undefined;
  return { notDrawn: lacking(allOf(edit)), isPossible: isChange || isWanting(edit) };
}

/** Whether an edit asks for anything that depends on what is in the picture. */
const isWanting = ({ scene, air, hair, clothes, eyes, lips, thing, blurs, glasses, worn }: Edit): boolean =>
  [scene, air, hair, clothes, eyes, lips, thing].some((wish) => wish !== undefined) ||
  blurs ||
  glasses !== "none" ||
  worn.length > 0;
