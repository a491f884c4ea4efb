import sharp from "sharp";
import { lackingOf, type Part } from "@/lib/sketch/account";
import { encode, settle } from "@/lib/sketch/finish";
import { nothingToChange } from "@/lib/sketch/nothing-to-draw";
import { analysePrompt } from "@/lib/sketch/read-prompt";
import { openReference } from "@/lib/sketch/references";
import { applyTones } from "@/lib/sketch/treatments";
import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import { isEdit } from "./is-edit";
import { redraw } from "./manners";
import { editPhotograph } from "./person/edit-photograph";
import { findFaces } from "./person/find-faces";
import { type Edit, readEdit } from "./person/read-edit";
import { readManner } from "./read-manner";

/** A reference redrawn: a PNG, and the parts of the prompt with what became of them. */
export interface Redrawn {
  image: Uint8Array;
  notDrawn: string[];
  /** What it is by the words of the IPTC: two pictures in one, or one that rules have changed. */
  sourceType: "composite" | "algorithmicallyEnhanced";
}

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
  for (const [place, bytes] of references.entries()) if (place > 0) await openReference(bytes, place);
  const reference = await openReference(first, 0, Math.max(width, height) * 2);
  signal?.throwIfAborted();
  const pixels = await settle(
    sharp(await reference.png({ compressionLevel: 1 }).toBuffer()).resize(width, height, {
      fit: "cover",
      position: "attention",
    }),
  );
  const faces = asked && !isWanting(edit) ? [] : await findFaces(pixels);
  if (!asked && !isEdit(prompt) && faces.length === 0) return undefined;
  signal?.throwIfAborted();
  const start = { prompt, seed };
  const { pixels: edited, done } = await editPhotograph(pixels, edit, faces, start, signal);
  const { brief } = analysePrompt(prompt);
  const lost = edit.lacking(done);
  if (!asked && !done.scene && !done.hair && !done.glasses && !done.worn && brief.tones.length === 0)
    throw nothingToChange(lost);
  const drawn = asked ? await redraw(edited, asked.manner) : edited;
  signal?.throwIfAborted();
  return {
    image: await encode(await applyTones(drawn, brief)),
    notDrawn: asked ? lacking(prompt, asked.words).filter((word) => lost.includes(word)) : lost,
    sourceType: done.scene || done.glasses || done.worn ? "composite" : "algorithmicallyEnhanced",
  };
}

/** What the words of a prompt about somebody's picture tell before it is looked at. */
export function readRedraw(prompt: string): { notDrawn: string[]; isPossible: boolean } | undefined {
  const [asked, edit] = [readManner(prompt), readEdit(prompt)];
  if (!asked && !isEdit(prompt)) return undefined;
  const lost = edit.lacking({ scene: true, hair: true, glasses: true, worn: true });
  const isPossible = asked !== undefined || isWanting(edit) || analysePrompt(prompt).brief.tones.length > 0;
  return {
    notDrawn: asked ? lacking(prompt, asked.words).filter((word) => lost.includes(word)) : lost,
    isPossible,
  };
}

const isWearing = ({ glasses, worn }: Edit) => glasses !== "none" || worn.length > 0;
const isWanting = (edit: Edit) => edit.scene !== undefined || edit.hair !== undefined || isWearing(edit);
