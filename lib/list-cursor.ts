import { AppError } from "./errors";

/** A position in a list, as an opaque token. */
export function writeCursor(...parts: readonly string[]): string {
  return Buffer.from(parts.join(" ")).toString("base64url");
}

/**
 * The parts of a cursor.
 * @param pattern matches a cursor, with a group for each part
 * @throws AppError `invalid_params` for anything but a cursor of this list
 */
export function readCursor(cursor: string, pattern: RegExp): string[] {
  const found = pattern.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  if (!found) throw new AppError("invalid_params", "cursor is not one of this list.", { param: "cursor" });
  return found.slice(1);
}
