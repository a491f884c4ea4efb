import Papa from "papaparse";

/** What a file of CSV starts with, so that spreadsheets read it as UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet would take for a formula, also if the text continues on another line. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV, each with its line end, safe to open in a spreadsheet.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(rows: readonly (string | number | null)[][]): string {
  return `${Papa.unparse([...rows], { escapeFormulae: FORMULA })}\r\n`;
}
