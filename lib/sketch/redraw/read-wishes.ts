import { lackingOf, type Part } from "@/lib/sketch/account";
import type { Tone } from "@/lib/sketch/brief";
import { analysePrompt, readPrompt } from "@/lib/sketch/read-prompt";
import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import { type Adjustment, readAdjustments } from "./adjust";
import { isEdit } from "./is-edit";
import type { Manner } from "./manners";
import type { Done, Edit } from "./person/edit";
import { readEdit } from "./person/read-edit";
import { readManner } from "./read-manner";

/** All that a prompt asks to be done to a reference. */
interface Wishes {
  manner?: Manner | undefined;
  adjustments: readonly Adjustment[];
  /** Those tones that change every pixel. */
  tones: Tone[];
  edit: Edit;
  /** Whether the prompt is about the given picture. */
  isAboutIt: boolean;
  /** Whether the picture changes, whatever is in it. */
  isChange: boolean;
  /** The prompt's words that the picture will lack, once it is known what was done. */
  lacking: (done: Done) => string[];
}

/** Tones of drawings that are a correction of a photograph. */
const AS_ADJUSTMENT: Partial<Record<Tone, Adjustment>> = {
  warm: "warm",
  cool: "cool",
  dark: "darker",
  pastel: "pastel",
  neon: "vivid",
};

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

/** The words of a prompt that are neither about a style or correction nor about the picture as it is. */
function besides(prompt: string, told: readonly string[]): string[] {
  const { tokens } = analysePrompt(prompt);
  const known = told.map((word) => word.toLowerCase());
  const parts = tokens
    .filter(({ text, negated }) => text !== "," && !negated)
    .map(({ text, meanings }): Part => {
      const plain = text.toLowerCase();
      const isManner = known.some((word) => word.includes(plain) || plain.includes(word));
      const isTone = meanings.some(({ group }) => group === "style" || group === "tone");
      if (isManner || isTone) return { text, fate: "drawn" };
      const isSaid =
        meanings.length === 0 ? isFraming(text) : meanings.some(({ group }) => SAID_AGAIN.includes(group));
      return { text, fate: isSaid ? "no loss" : "not drawn" };
    });
  return lackingOf(parts);
}

/** Reads all that a prompt asks to be done to a reference. */
export function readWishes(prompt: string): Wishes {
  const asked = readManner(prompt);
  const corrections = readAdjustments(prompt);
  const edit = readEdit(prompt);
  const { tones } = analysePrompt(prompt).brief;
  // A time of day or a season brings its own light.
  const toned = edit.air || edit.scene ? [] : tones.flatMap((tone) => AS_ADJUSTMENT[tone] ?? []);
  const words = [...(asked?.words ?? []), ...corrections.words];
  const adjustments = [...new Set([...corrections.kinds, ...toned])];
  const wholes = tones.filter((tone) => !AS_ADJUSTMENT[tone]);
  const isChange = asked !== undefined || adjustments.length > 0 || wholes.length > 0;
  // What names neither subject nor place can only mean the picture itself.
  const isOfNothing = !edit.scene && readPrompt(prompt).subject.kind === "scenery";
  return {
    manner: asked?.manner,
    adjustments,
    tones: wholes,
    edit,
    isAboutIt:
      words.length > 0 ||
      isEdit(prompt) ||
      edit.blurs ||
      (isOfNothing && (isChange || edit.air !== undefined)),
    isChange,
    lacking: (done) => {
      const lost = edit.lacking(done);
      return words.length > 0 ? besides(prompt, words).filter((word) => lost.includes(word)) : lost;
    },
  };
}
