import { samplesOf } from "./expand-template";

/** Words that a picture shows and words that it does not, each in the prompt's order. */
export type ReadWords = { drawn: readonly string[]; notDrawn: readonly string[] };

/** A stretch of a prompt, and whether the picture shows it. */
export type Stretch = { text: string; isDrawn: boolean };

const LETTER = "[\\p{L}\\p{N}]";
/** Scripts without spaces between words. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The characters to escape in a pattern. Under `u` no others may be escaped. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** Finds a phrase: its spaces may stand for other characters in the prompt. */
function finderOf(words: string): RegExp {
  const inner = words
    .split(" ")
    .map((word) => word.replace(SYNTAX, "\\$&"))
    .join(`[^\\p{L}\\p{N}]*`);
  return new RegExp(UNPARTED.test(words) ? inner : `(?<!${LETTER})${inner}(?!${LETTER})`, "gu");
}

/**
 * Splits a prompt into stretches that the picture shows and stretches that it does not.
 * @param drawn the words that are shown and those that are not, in order; words that are no longer in the prompt, while the
 *   user types on, are skipped
 * @returns the whole prompt; consecutive words that are shown form one stretch
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
  // Both lists are in the prompt's order, so the next word is the first of one of them.
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
 * The same for a template: a word counts as drawn if one of its prompts shows it.
 * @param readings one for each of its samples; the last one stands in for missing ones
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
