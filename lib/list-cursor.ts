import { AppError } from "./errors";

/** The end of a page of a list, as an opaque token. */
export function writeCursor(...parts: readonly string[]): string {
  return Buffer.from(parts.join(" ")).toString("base64url");
}

/**
 * The parts of a cursor.
 * @param pattern what they look like together, each in a group
 * @throws AppError `invalid_params` for what is no cursor of this list
 */
export function readCursor(cursor: string, pattern: RegExp): string[] {
  const found = pattern.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  if (!found) throw new AppError("invalid_params", "cursor is not one of this list.", { param: "cursor" });
  return found.slice(1);
}
