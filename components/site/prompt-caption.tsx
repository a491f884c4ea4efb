type PromptCaptionProps = { prompt: string; words: readonly string[] };

/** A prompt with the words highlighted that its picture shows. */
export function PromptCaption({ prompt, words }: PromptCaptionProps) {
  const parts = splitAt(prompt, words);
  return (
    <>
      “
      {parts.map(({ text, isMarked, at }) =>
        isMarked ? (
          <mark
            key={at}
            className="bg-transparent text-ink underline decoration-blossom decoration-2 underline-offset-[0.2em]"
          >
            {text}
          </mark>
        ) : (
          text
        ),
      )}
      ”
    </>
  );
}

/** Splits a text into spans, those in the list highlighted. */
function splitAt(text: string, words: readonly string[]): { text: string; isMarked: boolean; at: number }[] {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  let at = 0;
  return text.split(new RegExp(`(${escaped.join("|")})`)).map((piece) => {
    const part = { text: piece, isMarked: words.includes(piece), at };
    at += piece.length;
    return part;
  });
}
