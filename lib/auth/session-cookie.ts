/** How long a session lasts, used or not: it is never extended. */
export const SESSION_SECONDS = 30 * 24 * 3600;

/** The claims of a session's token, besides the standard ones. */
export type SessionClaims = {
  /** The user's id. */
  sub?: string;
  /** The user's epoch when the session began. */
  epoch?: number;
  /** The session's own id, by which it alone can be ended. */
  sid?: string;
};

/**
 * The name of the session cookie.
 * @param isSecure whether the site is served over HTTPS: browsers then accept the cookie from this very host only
 */
export function sessionCookie(isSecure: boolean): string {
  return `${isSecure ? "__Host-" : ""}authjs.session-token`;
}
