import { GenerationError } from "@/lib/generation-error";

const MOST_WORDS = 5;
const LONGEST = 120;

const quoted = (words: readonly string[]) => words.slice(0, MOST_WORDS).join(", ").slice(0, LONGEST);

/** The failure of a prompt that names nothing drawable. It suggests what to try instead. */
export function nothingToDraw(notDrawn: readonly string[]): GenerationError {
  const words = quoted(notDrawn);
  const what =
    words === "" ? "The prompt names nothing to draw." : `This model has no drawing for “${words}”.`;
  return new GenerationError(
    `${what} Your credits are back; try “a girl with blue hair”, “three cats on a bench” or “a red car in a street at night”.`,
    { code: "not_drawable", retryable: false, isByUser: true },
  );
}

/** The failure of a prompt that asks for a change to the reference that this model cannot make. */
export function nothingToChange(notDrawn: readonly string[]): GenerationError {
  const words = quoted(notDrawn);
  const what = words === "" ? "change anything of that" : `draw “${words}” into your picture`;
  return new GenerationError(
    `This model cannot ${what}, and draws nobody else in its place. Your credits are back; try a style: “watercolour”, “comic” or “pixel art”.`,
    { code: "not_drawable", retryable: false, isByUser: true },
  );
}
