/** A character by its number, as HTML and programs write it: &#110; &#x6e; \u006e. */
const NUMBERED = /&#([0-9]{1,7});?|&#x([0-9a-f]{1,6});?|\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})/gi;
const LAST_CODE_POINT = 0x10ffff;
/** Characters by their bytes, as addresses write them: %6e, %E8%A3%B8. */
const BYTES = /(?:%[0-9a-f]{2}){1,2000}/gi;

/** The character that a number stands for, or what stood there where it stands for none. */
function numbered(written: string, decimal?: string, ...hex: (string | undefined)[]): string {
  const code = decimal ? Number(decimal) : Number.parseInt(hex.find((digits) => digits) ?? "", 16);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : written;
}

/** What bytes stand for, or what stood there where they are no text: "100%de algodón". */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/**
 * A text with the characters in place that it has as numbers. Whether whoever reads it next does the same is not known:
 * "nude&#97;" is one word then, and else "nude" with some signs behind it.
 */
export const readNumbers = (text: string): string => text.replace(NUMBERED, numbered).replace(BYTES, decoded);
