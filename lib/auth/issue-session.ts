import { cookies, headers } from "next/headers";
import { encode } from "next-auth/jwt";
import { requestOrigin } from "@/lib/http/request-origin";
import { authSecret } from "./auth-secret";

const MAX_AGE_SECONDS = 30 * 24 * 3600;

/**
 * Gives this browser a new session, in the place of the one it has: its other sessions were just ended.
 * @param epoch that the user's sessions now carry
 */
export async function issueSession({ userId, epoch }: { userId: string; epoch: number }): Promise<void> {
  const jar = await cookies();
  const secure =
    jar.has("__Secure-authjs.session-token") || requestOrigin(await headers()).startsWith("https:");
  const name = `${secure ? "__Secure-" : ""}authjs.session-token`;
  const token = { sub: userId, epoch };
  const value = await encode({ token, secret: authSecret(), salt: name, maxAge: MAX_AGE_SECONDS });
  jar.set(name, value, { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: MAX_AGE_SECONDS });
}
