import { type ReadWords, type Stretch, stretchesOf, stretchesOfTemplate } from "./stretches";

type UnderlinedProps = ReadWords & { prompt: string };

/** A prompt with what is drawn underlined. */
export function Underlined({ prompt, ...words }: UnderlinedProps) {
  return <Stretches of={stretchesOf(prompt, words)} />;
}

/** A template with what is drawn of one of its prompts underlined. */
export function UnderlinedTemplate({ template, readings }: { template: string; readings: ReadWords[] }) {
  return <Stretches of={stretchesOfTemplate(template, readings)} />;
}

function Stretches({ of: stretches }: { of: readonly Stretch[] }) {
  return stretches.map(({ text, isDrawn }, index) =>
    isDrawn ? (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches are identified by their position.
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
