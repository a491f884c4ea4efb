import { requestOrigin } from "./request-origin";

/** Whether the browser states that one of our own pages sent a request; without that, it counts as cross-site. */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === requestOrigin(headers);
}
