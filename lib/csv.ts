import Papa from "papaparse";

/** The byte order mark, by which spreadsheets recognise UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/** Texts that a spreadsheet would execute as a formula, even if they continue on another line. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV, each with its line end, safe to open in a spreadsheet.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(rows: readonly (string | number | null)[][]): string {
  return `${Papa.unparse([...rows], { escapeFormulae: FORMULA })}\r\n`;
}
