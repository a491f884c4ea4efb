import { randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { encode } from "next-auth/jwt";
import { requestOrigin } from "@/lib/request/request-origin";
import { authSecret } from "@/lib/service-secret";
import { SESSION_SECONDS, type SessionClaims, sessionCookie } from "./session-cookie";

/**
 * Gives this browser a new session in place of its current one, after all others were ended.
 * @param epoch of the user's sessions now
 */
export async function issueSession({ userId, epoch }: { userId: string; epoch: number }): Promise<void> {
  const secure = requestOrigin(await headers()).startsWith("https:");
  const name = sessionCookie(secure);
  const token: SessionClaims = { sub: userId, epoch, sid: randomUUID() };
  const value = await encode({ token, secret: authSecret(), salt: name, maxAge: SESSION_SECONDS });
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: SESSION_SECONDS } as const;
  (await cookies()).set(name, value, options);
}
