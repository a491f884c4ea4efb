import { visit } from "jsonc-parser";

/** The likely cause, judged by the text at the error and before it. */
const CAUSES: readonly (readonly [at: RegExp, before: RegExp, cause: string])[] = [
  [/^[}\]]/, /,\s*$/, "There is a comma before the closing bracket."],
  [/^$/, /(?:)/, "The text ends too early; a bracket or a quotation mark is missing."],
  [/^['‘’]/, /(?:)/, "Strings need double quotes, not single quotes."],
  [/^[“”„«»]/, /(?:)/, "Strings need straight double quotes."],
  [/^(\/\/|\/\*|#)/, /(?:)/, "JSON does not allow comments."],
  [
    /^(NaN|-?Infinity|undefined|None|True|False)\b/,
    /(?:)/,
    "JSON only has true, false, null and plain numbers.",
  ],
  [/^[A-Za-z_$][\w$]*\s*:/, /(?:)/, "Field names need double quotes."],
  [/^"[^"\n]*\n/, /(?:)/, "A line break within a string is written as \\n."],
  [/^"[^"]*\\/, /[[:,]\s*$/, "A backslash within a string is written as \\\\."],
  [/^"/, /["\d}\]el]\s*$/, "A comma is missing before this."],
];

/**
 * Says where a text stops being JSON, and the likely cause.
 * @param text that is not JSON
 * @returns sentences for its author; line and column count from 1
 */
export function describeJsonFault(text: string): string {
  let place: { offset: number; line: number; column: number } | undefined;
  visit(
    text,
    {
      onError: (_code, offset, _length, line, column) => {
        place ??= { offset, line: line + 1, column: column + 1 };
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  if (!place) return "The body is not valid JSON.";
  const { offset, line, column } = place;
  const [at, before] = [text.slice(offset, offset + 200), text.slice(Math.max(0, offset - 200), offset)];
  const cause = CAUSES.find(([here, left]) => here.test(at) && left.test(before))?.[2];
  const where = `The body is not valid JSON: the error is at line ${line}, column ${column}.`;
  return cause === undefined ? where : `${where} ${cause}`;
}
