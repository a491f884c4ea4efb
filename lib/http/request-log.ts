import { shared } from "@/lib/shared";

/** The header that carries a request's id to its handler and back to the caller. */
export const REQUEST_ID_HEADER = "x-request-id";

type Detail = Record<string, unknown>;

const details = () => shared("http.details", () => new Map<string, Detail>());

/** Begins to collect notes for a request. */
export function openNotes(requestId: string): void {
  details().set(requestId, {});
}

/** Adds to the line that will be logged for a request; nothing once it has been. */
export function noteForLog(requestId: string | null, detail: Detail): void {
  const noted = requestId === null ? undefined : details().get(requestId);
  if (noted) Object.assign(noted, detail);
}

/** What was noted for a request; forgotten from then on. */
export function takeNotes(requestId: string): Detail {
  const noted = details().get(requestId) ?? {};
  details().delete(requestId);
  return noted;
}
