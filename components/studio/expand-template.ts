/** Alternatives in braces: `{red|blue|silver}`. Braces without a bar are literal. */
const ALTERNATIVES = /\{([^{}|]*(?:\|[^{}|]*)+)\}/;

const NESTED = /\{[^{}]*\{/;

/** The maximum count of prompts: far more than can be sent at once. */
const MAX_COUNTED = 1_000;

/** The maximum number of a template's prompts to check: as many as can be submitted at once. */
const MAX_SAMPLES = 8;

/** One of a template's prompts, and the index of the alternative chosen at each step. */
type Expanded = { prompt: string; chosen: readonly number[] };

/** A prompt, and the index in the template of each of its characters. */
export type Sample = { prompt: string; places: readonly number[] };

/**
 * The prompts of a template, one for each combination of its alternatives, with the last braces changing first.
 * @returns only the text if it is not a template
 */
export function expandTemplate(text: string): string[] {
  return [...new Set(expand(text).map(({ prompt }) => prompt))];
}

/**
 * A few of a template's prompts that together contain each of its alternatives, up to a limit.
 * @returns only the text if it is not a template
 */
export function samplesOf(text: string): Sample[] {
  const seen = new Set<number>();
  const known = new Set<string>();
  const isNested = NESTED.test(text);
  const samples: Sample[] = [];
  for (const { chosen } of expand(text)) {
    // Choices that were all made before show nothing new, unless braces are nested. This runs at every key.
    const choices = chosen.map((choice, step) => `${step}:${choice}`);
    if (samples.length > 0 && !isNested && choices.every((one) => known.has(one))) continue;
    for (const one of choices) known.add(one);
    const sample = follow(text, chosen);
    if (samples.length > 0 && sample.places.every((place) => seen.has(place))) continue;
    for (const place of sample.places) seen.add(place);
    samples.push(sample);
    if (samples.length === MAX_SAMPLES) break;
  }
  return samples;
}

/** Whether a text is a template. */
export function isTemplate(text: string): boolean {
  return ALTERNATIVES.test(text);
}

function expand(text: string): Expanded[] {
  let all: Expanded[] = [{ prompt: text, chosen: [] }];
  for (;;) {
    const next = all.flatMap((one) => {
      const found = ALTERNATIVES.exec(one.prompt);
      if (!found) return [one];
      const [whole, inside = ""] = found;
      const [before, behind] = [
        one.prompt.slice(0, found.index),
        one.prompt.slice(found.index + whole.length),
      ];
      return inside.split("|").map((words, index) => ({
        prompt: (before + words + behind).replace(GAP, ""),
        chosen: [...one.chosen, index],
      }));
    });
    if (next.length === all.length && next.every((one, index) => one === all[index])) return all;
    all = next.slice(0, MAX_COUNTED);
  }
}

/** An empty alternative leaves no gap behind. */
const GAP = / (?=[ ,])/g;

/** Repeats the choices that made a prompt, and keeps track of where each character comes from. */
function follow(text: string, chosen: readonly number[]): Sample {
  const read = (places: readonly number[]) => places.map((place) => text[place]).join("");
  let places: readonly number[] = Array.from({ length: text.length }, (_, place) => place);
  let prompt = text;
  for (const index of chosen) {
    const found = ALTERNATIVES.exec(prompt);
    if (!found) break;
    const [whole, inside = ""] = found;
    const words = inside.split("|");
    const from = found.index + 1 + words.slice(0, index).reduce((sum, word) => sum + word.length + 1, 0);
    const kept = [
      ...places.slice(0, found.index),
      ...places.slice(from, from + (words[index]?.length ?? 0)),
      ...places.slice(found.index + whole.length),
    ];
    const untidied = read(kept);
    const gaps = new Set([...untidied.matchAll(GAP)].map((gap) => gap.index));
    places = kept.filter((_, at) => !gaps.has(at));
    prompt = read(places);
  }
  return { prompt, places };
}
