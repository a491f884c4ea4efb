import { getToken } from "next-auth/jwt";
import type { Database } from "@/db/client";
import { findUserById } from "@/db/queries/users";
import { env } from "@/lib/env";
import { authSecret } from "@/lib/service-secret";
import { isSessionEnded } from "./ended-sessions";
import { type SessionClaims, sessionCookie } from "./session-cookie";

/**
 * The user whose session cookie a request carries, or undefined: no cookie, a forged or expired one, one that was signed
 * out, or one from before the user's sessions were ended.
 */
export async function readSession(db: Database, headers: Headers): Promise<{ userId: string } | undefined> {
  if (!headers.get("cookie")?.includes("authjs.session-token")) return undefined;
  const claims = (await decode(headers, sessionCookie(true))) ?? (await decodePlain(headers));
  if (!claims?.sub || !claims.sid) return undefined;
  const [user, isEnded] = await Promise.all([
    findUserById(db, { id: claims.sub }),
    isSessionEnded(claims.sid),
  ]);
  return user && !isEnded && user.sessionEpoch === claims.epoch ? { userId: user.id } : undefined;
}

/** If the site is known to be served over HTTPS, a neighbouring host could have set the cookie without the prefix. */
async function decodePlain(headers: Headers): Promise<SessionClaims | null> {
  return env().APP_URL?.startsWith("https:") ? null : decode(headers, sessionCookie(false));
}

async function decode(headers: Headers, cookieName: string): Promise<SessionClaims | null> {
  return getToken({ req: { headers }, secret: authSecret(), cookieName, salt: cookieName });
}
