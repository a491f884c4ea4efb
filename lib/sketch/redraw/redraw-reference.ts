import sharp from "sharp";
import type { Part } from "@/lib/sketch/account";
import { open, settle } from "@/lib/sketch/finish";
import { analysePrompt } from "@/lib/sketch/read-prompt";
import { openReference } from "@/lib/sketch/references";
import { applyTones } from "@/lib/sketch/treatments";
import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import { redraw } from "./manners";
import { readManner } from "./read-manner";

/** A reference redrawn: a PNG, and the parts of the prompt with what became of them. */
export interface Redrawn {
  image: Uint8Array;
  notDrawn: string[];
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
function lacking(prompt: string, manner: readonly string[]): Part[] {
  const { tokens } = analysePrompt(prompt);
  const told = manner.map((word) => word.toLowerCase());
  return tokens
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
}

/**
 * Redraws the first reference where the prompt asks for a manner ("anime style", "watercolour"): its composition, and
 * whoever is in it, stay.
 * @returns nothing where the prompt names no manner
 * @throws Error that says which reference is no readable picture
 */
export async function redrawReference(input: {
  prompt: string;
  references: readonly Uint8Array[];
  width: number;
  height: number;
  signal?: AbortSignal | undefined;
}): Promise<Redrawn | undefined> {
  const { prompt, references, width, height, signal } = input;
  const asked = readManner(prompt);
  const [first] = references;
  if (!asked || !first) return undefined;
  for (const [place, bytes] of references.entries()) if (place > 0) await openReference(bytes, place);
  const reference = await openReference(first, 0, Math.max(width, height) * 2);
  signal?.throwIfAborted();
  const pixels = await settle(
    sharp(await reference.png({ compressionLevel: 1 }).toBuffer()).resize(width, height, {
      fit: "cover",
      position: "attention",
    }),
  );
  const drawn = await redraw(pixels, asked.manner);
  signal?.throwIfAborted();
  const toned = await applyTones(drawn, analysePrompt(prompt).brief);
  const image = await open(toned).png({ compressionLevel: 6, adaptiveFiltering: false }).toBuffer();
  return {
    image: new Uint8Array(image),
    notDrawn: lacking(prompt, asked.words)
      .filter(({ fate }) => fate === "not drawn")
      .map(({ text }) => text),
  };
}
