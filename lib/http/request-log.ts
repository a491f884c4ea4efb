import { shared } from "@/lib/shared";

/** The header that carries a request's id to its handler and back to the caller. */
export const REQUEST_ID_HEADER = "x-request-id";

type Detail = Record<string, unknown>;

const details = () => shared("http.details", () => new Map<string, Detail>());

/** Adds to the line that will be logged for a request. */
export function noteForLog(requestId: string | null, detail: Detail): void {
  if (!requestId) return;
  details().set(requestId, { ...details().get(requestId), ...detail });
}

/** What was noted for a request; forgotten from then on. */
export function takeNotes(requestId: string): Detail {
  const noted = details().get(requestId) ?? {};
  details().delete(requestId);
  return noted;
}
