/** A sentence in which `backticks` mark code. */
export function WithCode({ text }: { text: string }) {
  return text.split("`").map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text.
      <InlineCode key={index}>{part}</InlineCode>
    ) : (
      part
    ),
  );
}

/** A word of code within text. */
export function InlineCode({ children }: { children: string }) {
  return (
    <code className="rounded-sm bg-sunken px-1 py-0.5 font-mono text-[0.875em] wrap-anywhere">
      {children}
    </code>
  );
}
