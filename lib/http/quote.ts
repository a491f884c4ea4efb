/** As much of what a caller made up is shown back. */
const MAX_LENGTH = 64;

/** A name that the caller made up, fit to be shown back: not without end, and of whole characters. */
export function shorten(text: string): string {
  return (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text).toWellFormed();
}

/** The same as JSON has it, in quotation marks. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text));
}
