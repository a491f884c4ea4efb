import { type Stretch, stretchesOf } from "./stretches";

type UnderlinedProps = {
  prompt: string;
  /** The words that a picture shows, and those that it does not, each in the prompt's order. */
  drawn: readonly string[];
  notDrawn: readonly string[];
};

/** A prompt with a line beneath what is drawn of it. */
export function Underlined({ prompt, ...words }: UnderlinedProps) {
  return stretchesOf(prompt, words).map(({ text, isDrawn }: Stretch, index) =>
    isDrawn ? (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place.
        key={index}
        data-drawn
        className="underline decoration-2 decoration-blossom underline-offset-4 forced-colors:decoration-[Highlight]"
      >
        {text}
      </span>
    ) : (
      text
    ),
  );
}
