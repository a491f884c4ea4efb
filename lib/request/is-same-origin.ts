import { requestOrigin } from "./request-origin";

/** Whether the browser says that one of our own pages sent a request. Without its word, it counts as another site's. */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === requestOrigin(headers);
}
