import { type Inline, readInline } from "@/lib/docs/inline";
import { TextLink } from "../ui/text-link";

/** Renders a sentence with `code`, **strong** text and [links](address). */
export function InlineText({ text }: { text: string }) {
  return readInline(text).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is static.
    <Piece key={index} piece={piece} />
  ));
}

function Piece({ piece }: { piece: Inline }) {
  switch (piece.kind) {
    case "code":
      return <InlineCode>{piece.text}</InlineCode>;
    case "strong":
      return <strong className="font-semibold">{piece.text}</strong>;
    case "link":
      return (
        <TextLink href={piece.href} prefetch={false}>
          <InlineText text={piece.text} />
        </TextLink>
      );
    default:
      return piece.text;
  }
}

/** Inline code. */
export function InlineCode({ children }: { children: string }) {
  return (
    <code className="rounded-sm bg-sunken px-1 py-0.5 font-mono text-[0.875em] wrap-anywhere">
      {children}
    </code>
  );
}
