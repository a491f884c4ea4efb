type PromptCaptionProps = { prompt: string; words: readonly string[] };

/** A prompt, with the words marked that one finds again in its picture. */
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

/** The text in pieces, of which those that are on the list are marked. */
function splitAt(text: string, words: readonly string[]): { text: string; isMarked: boolean; at: number }[] {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  let at = 0;
  return text.split(new RegExp(`(${escaped.join("|")})`)).map((piece) => {
    const part = { text: piece, isMarked: words.includes(piece), at };
    at += piece.length;
    return part;
  });
}
