/** How much of the caller's input is quoted back. */
const MAX_LENGTH = 64;

/** A name from the caller's input, fit to be quoted: truncated at a character boundary. */
export function shorten(text: string): string {
  return (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text).toWellFormed();
}

/** The same as JSON has it, in quotation marks. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text));
}
