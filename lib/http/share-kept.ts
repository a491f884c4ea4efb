import { requestOrigin } from "@/lib/request/request-origin";

const MAX_AGE_SECONDS = 3_600;

/**
 * The name of the cookie of a browser that has shared something before its user had signed in. It keeps that itself; what is
 * no word of this host's, a link say, does not have the studio take it.
 */
export function shareKeptCookie(headers: Headers): string {
  return `${isSecure(headers) ? "__Host-" : ""}share_kept`;
}

/** The header that sets it, for as long as a share is worth keeping. */
export function setShareKept(headers: Headers): string {
  const secure = isSecure(headers) ? "; Secure" : "";
  return `${shareKeptCookie(headers)}=1; Max-Age=${MAX_AGE_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

const isSecure = (headers: Headers) => requestOrigin(headers).startsWith("https:");
