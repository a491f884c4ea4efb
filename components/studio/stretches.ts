import { samplesOf } from "./expand-template";

/** Words that a picture shows, and those that it does not, each in the prompt's order. */
export type ReadWords = { drawn: readonly string[]; notDrawn: readonly string[] };

/** A stretch of a prompt, and whether the picture shows what it says. */
export type Stretch = { text: string; isDrawn: boolean };

const LETTER = "[\\p{L}\\p{N}]";
/** Scripts that part no words. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** What means something in a pattern. Under `u` nothing else may be escaped. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** Finds some words: between them stands in the prompt what was taken for a space. */
function finderOf(words: string): RegExp {
  const inner = words
    .split(" ")
    .map((word) => word.replace(SYNTAX, "\\$&"))
    .join(`[^\\p{L}\\p{N}]*`);
  return new RegExp(UNPARTED.test(words) ? inner : `(?<!${LETTER})${inner}(?!${LETTER})`, "gu");
}

/**
 * Parts a prompt where a picture shows what it says and where not.
 * @param drawn the words that are shown, in their order, and those that are not; what does not stand in the prompt, as one
 *   types on, is passed over
 * @returns all of the prompt; words that are shown one after the other are one stretch
 */
export function stretchesOf(prompt: string, { drawn, notDrawn }: ReadWords): Stretch[] {
  const spans: { from: number; to: number }[] = [];
  const queues = [drawn, notDrawn].map((words) => words.map(finderOf));
  const find = (finder: RegExp | undefined, from: number) => {
    if (!finder) return null;
    finder.lastIndex = from;
    return finder.exec(prompt);
  };
  let at = 0;
  // Both lists have their words in the prompt's order, so the next word of either stands first.
  for (;;) {
    const [shown, lost] = queues.map((queue) => {
      while (queue.length > 0 && !find(queue[0], at)) queue.shift();
      return find(queue[0], at);
    });
    if (!shown) break;
    const isLost = lost && lost.index < shown.index;
    const next = isLost ? lost : shown;
    at = next.index + next[0].length;
    queues[isLost ? 1 : 0]?.shift();
    if (!isLost) spans.push({ from: next.index, to: at });
  }
  return join(prompt, spans);
}

/**
 * The same for a template: what is drawn in one of its prompts is drawn.
 * @param readings one for each of its samples; the last one also stands for those that are missing
 */
export function stretchesOfTemplate(template: string, readings: readonly ReadWords[]): Stretch[] {
  const isDrawn = new Array<boolean>(template.length).fill(false);
  for (const [index, { prompt, places }] of samplesOf(template).entries()) {
    const words = readings[index] ?? readings.at(-1) ?? { drawn: [], notDrawn: [] };
    let at = 0;
    for (const stretch of stretchesOf(prompt, words)) {
      const end = at + stretch.text.length;
      if (stretch.isDrawn) for (const place of places.slice(at, end)) isDrawn[place] = true;
      at = end;
    }
  }
  const stretches: Stretch[] = [];
  for (const [index, isShown] of isDrawn.entries()) {
    const last = stretches.at(-1);
    const text = template.charAt(index);
    if (last?.isDrawn === isShown) last.text += text;
    else stretches.push({ text, isDrawn: isShown });
  }
  return stretches;
}

function join(prompt: string, spans: readonly { from: number; to: number }[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    const between = prompt.slice(at, from);
    const before = stretches.at(-1);
    if (before && between.trim() === "") before.text += prompt.slice(at, to);
    else {
      if (between) stretches.push({ text: between, isDrawn: false });
      stretches.push({ text: prompt.slice(from, to), isDrawn: true });
    }
    at = to;
  }
  const rest = prompt.slice(at);
  return rest ? [...stretches, { text: rest, isDrawn: false }] : stretches;
}
