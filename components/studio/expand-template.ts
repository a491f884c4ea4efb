/** Alternatives in braces: `{red|blue|silver}`. Braces without a bar are what they are. */
const ALTERNATIVES = /\{([^{}|]*(?:\|[^{}|]*)+)\}/;

/** How many prompts are counted at most: far more than can be sent at once. */
const MAX_COUNTED = 1_000;

/**
 * The prompts that a template stands for, one for each combination of its alternatives, the last braces changing first.
 * @returns the text alone where it is no template
 */
export function expandTemplate(text: string): string[] {
  let prompts = [text];
  for (;;) {
    const next = prompts.flatMap((prompt) => {
      const found = ALTERNATIVES.exec(prompt);
      if (!found) return [prompt];
      const [whole, inside = ""] = found;
      return inside
        .split("|")
        .map((words) =>
          tidied(prompt.slice(0, found.index) + words + prompt.slice(found.index + whole.length)),
        );
    });
    if (next.length === prompts.length && next.every((prompt, index) => prompt === prompts[index]))
      return [...new Set(prompts)];
    prompts = next.slice(0, MAX_COUNTED);
  }
}

/** Whether a text stands for several. */
export function isTemplate(text: string): boolean {
  return ALTERNATIVES.test(text);
}

/** An empty alternative leaves no gap behind. */
const tidied = (prompt: string) => prompt.replace(/ {2,}/g, " ").replace(/ ,/g, ",");
