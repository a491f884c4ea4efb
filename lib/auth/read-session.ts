import { getToken } from "next-auth/jwt";
import type { Database } from "@/db/client";
import { findUserById } from "@/db/queries/users";
import { authSecret } from "./auth-secret";

/** What a session's token holds beside the standard claims. */
export type SessionClaims = { sub?: string; epoch?: number };

/**
 * The user whose session cookie a request carries, or undefined: no cookie, a forged or expired one, or one from before
 * the user's sessions were ended.
 */
export async function readSession(db: Database, headers: Headers): Promise<{ userId: string } | undefined> {
  if (!headers.get("cookie")?.includes("authjs.session-token")) return undefined;
  const claims = (await decode(headers, true)) ?? (await decode(headers, false));
  if (!claims?.sub) return undefined;
  const user = await findUserById(db, { id: claims.sub });
  return user && user.sessionEpoch === claims.epoch ? { userId: user.id } : undefined;
}

/** A site served over HTTPS has the cookie under a name that browsers protect. */
async function decode(headers: Headers, secureCookie: boolean): Promise<SessionClaims | null> {
  return getToken({ req: { headers }, secret: authSecret(), secureCookie });
}
