/** A character by its number, as HTML and programs write it: &#110; &#x6e; \u006e. */
const NUMBERED = /&#([0-9]{1,7});?|&#x([0-9a-f]{1,6});?|\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})/gi;
const LAST_CODE_POINT = 0x10ffff;

/** The character that a number stands for, or what stood there where it stands for none. */
function numbered(written: string, decimal?: string, ...hex: (string | undefined)[]): string {
  const code = decimal ? Number(decimal) : Number.parseInt(hex.find((digits) => digits) ?? "", 16);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : written;
}

/**
 * A text with the characters in place that it has as numbers. Whether whoever reads it next does the same is not known:
 * "nude&#97;" is one word then, and else "nude" with some signs behind it.
 */
export const readNumbers = (text: string): string => text.replace(NUMBERED, numbered);
