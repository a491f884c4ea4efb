import { shared } from "@/lib/shared";

/** The header that carries a request's id to its handler and back to the caller. */
export const REQUEST_ID_HEADER = "x-request-id";

type Detail = Record<string, unknown>;

const details = () => shared("http.details", () => new Map<string, Detail>());

/** Opens the log context of a request. */
export function openLogContext(requestId: string): void {
  details().set(requestId, {});
}

/** Adds fields to a request's log line, unless it has already been written. */
export function addLogContext(requestId: string | null, detail: Detail): void {
  const noted = requestId === null ? undefined : details().get(requestId);
  if (noted) Object.assign(noted, detail);
}

/** The log context of a request, for as long as it lasts. */
export function takeLogContext(requestId: string): Detail {
  const noted = details().get(requestId) ?? {};
  details().delete(requestId);
  return noted;
}
