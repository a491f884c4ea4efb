/** A span of text. */
export type Inline =
  | { kind: "plain" | "code" | "strong"; text: string }
  | { kind: "link"; text: string; href: string };

const MARK = /`([^`]+)`|\*\*([^*]+)\*\*|\[((?:`[^`]+`|[^\]])+)\]\(([^)\s]+)\)/g;

/** Splits a sentence into spans: `code`, **strong**, [link](address), and plain text. */
export function readInline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const { 0: whole, 1: code, 2: strong, 3: words = "", 4: href, index } of text.matchAll(MARK)) {
    if (index > end) pieces.push({ kind: "plain", text: text.slice(end, index) });
    if (code !== undefined) pieces.push({ kind: "code", text: code });
    else if (strong !== undefined) pieces.push({ kind: "strong", text: strong });
    else if (href !== undefined) pieces.push({ kind: "link", text: words, href });
    end = index + whole.length;
  }
  if (end < text.length) pieces.push({ kind: "plain", text: text.slice(end) });
  return pieces;
}

/** The plain text without markup. */
export const plainText = (text: string): string =>
  readInline(text)
    .map((piece) => (piece.kind === "link" ? plainText(piece.text) : piece.text))
    .join("");
