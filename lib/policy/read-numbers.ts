/** A character by its code, as in HTML and programs: &#110; &#x6e; \u006e. */
const NUMBERED = /&#([0-9]{1,7});?|&#x([0-9a-f]{1,6});?|\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})/gi;
const LAST_CODE_POINT = 0x10ffff;
/** Percent-encoded characters, as in URLs: %6e, %E8%A3%B8. */
const BYTES = /(?:%[0-9a-f]{2}){1,2000}/gi;

/** The character with a code, or the original text if there is none. */
function numbered(written: string, decimal?: string, ...hex: (string | undefined)[]): string {
  const code = decimal ? Number(decimal) : Number.parseInt(hex.find((digits) => digits) ?? "", 16);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : written;
}

/** The decoded bytes, or the original text if they are not UTF-8: "100%de algodón". */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/**
 * Decodes character references in a text. Whether a model does the same is unknown: "nude&#97;" is one word if so, and
 * otherwise "nude" followed by some symbols.
 */
export const readNumbers = (text: string): string => text.replace(NUMBERED, numbered).replace(BYTES, decoded);
