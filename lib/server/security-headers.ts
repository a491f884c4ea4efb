import { env } from "@/lib/env";

/** Where forms may lead when somebody signs in with another provider: browsers check each redirect on the way. */
const SIGN_IN_HOSTS = "https://github.com https://accounts.google.com";

/** For what is not one of our pages: as a document it may load nothing, run nothing, and stand in no frame. */
const NO_PAGE =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; sandbox";

/** What every answer carries; pages have a policy of their own in the place of this one. */
export function securityHeaders(): Record<string, string> {
  const isSecure = env().APP_URL?.startsWith("https:");
  return {
    "Content-Security-Policy": NO_PAGE,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    ...(isSecure ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

/**
 * What a page may load: its own things only, and no script but those that carry the nonce of this very answer. Styles
 * may stand inline, because the toasts and the chart write them.
 * @param dev the development server evaluates code
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy({ nonce, dev }: { nonce: string; dev: boolean }): string {
  const { APP_URL } = env();
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data:${APP_URL ? ` ${APP_URL}` : ""}`,
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self' ${SIGN_IN_HOSTS}`,
    "frame-ancestors 'none'",
    ...(APP_URL?.startsWith("https:") ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
