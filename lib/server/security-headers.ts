import { env } from "@/lib/env";

/** Targets of sign-in forms for other providers, since browsers check each redirect. */
const SIGN_IN_HOSTS = "https://github.com https://accounts.google.com";

/** The policy of everything but our pages: as a document, it may not load or run anything, or be framed. */
const NO_PAGE =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; sandbox";

/** The headers of every response; pages replace the policy. */
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
 * The policy of pages: only same-origin resources, and only scripts with the response's nonce. Inline styles are allowed, because
 * toasts and the chart use them.
 * @param dev allows `eval`, which the development server needs
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
