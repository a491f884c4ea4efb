import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import NextAuth, { type AuthError, CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { z } from "zod";
import { openDatabase } from "@/db/client";
import { findUserById } from "@/db/queries/users";
import { Email } from "@/lib/contract/account";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import { ADDRESS_HEADER } from "@/lib/request/address-header";
import { requestOrigin } from "@/lib/request/request-origin";
import { authSecret } from "@/lib/service-secret";
import { AccountError } from "./create-user";
import { endSession } from "./ended-sessions";
import { SESSION_SECONDS, type SessionClaims, sessionCookie } from "./session-cookie";
import { signInWithPassword } from "./sign-in-with-password";
import { signInWithProvider } from "./sign-in-with-provider";

const CLIENT_FAULTS: readonly string[] = ["MissingCSRF", "UnknownAction", "InvalidProvider", "InvalidCheck"];
const UNKNOWN_PROVIDER = /^Provider with id /;

/** Failures that anybody can cause, and that need no operator. */
const isClientFault = ({ type, message }: Pick<AuthError, "type" | "message">) =>
  CLIENT_FAULTS.includes(type) || UNKNOWN_PROVIDER.test(message);

const Form = z.object({ email: Email, password: z.string().max(1024) });

const password = Credentials({
  credentials: {
    email: { label: "E-mail", type: "email" },
    password: { label: "Password", type: "password" },
  },
  authorize: async (input, request) => {
    const form = Form.safeParse(input);
    if (!form.success) return null;
    const address = request.headers.get(ADDRESS_HEADER) ?? "unknown";
    return signInWithPassword(openDatabase().db, { ...form.data, address });
  },
});

/** The ways to sign in besides the password: those whose credentials are set. */
export function otherProviders(): { id: "github" | "google"; name: string }[] {
  const { AUTH_GITHUB_ID, AUTH_GITHUB_SECRET, AUTH_GOOGLE_ID, AUTH_GOOGLE_SECRET } = env();
  const github = { id: "github", name: "GitHub" } as const;
  const google = { id: "google", name: "Google" } as const;
  return [
    ...(AUTH_GITHUB_ID && AUTH_GITHUB_SECRET ? [github] : []),
    ...(AUTH_GOOGLE_ID && AUTH_GOOGLE_SECRET ? [google] : []),
  ];
}

const PROVIDERS = { github: GitHub, google: Google };

/** With these prefixes, browsers accept a cookie from this very host only, and send it over HTTPS only. */
const HOST_COOKIES = {
  sessionToken: { name: sessionCookie(true) },
  callbackUrl: { name: "__Host-authjs.callback-url" },
  pkceCodeVerifier: { name: "__Host-authjs.pkce.code_verifier" },
  state: { name: "__Host-authjs.state" },
  nonce: { name: "__Host-authjs.nonce" },
};

/** Sessions: a signed cookie with the user's id, the epoch it was issued in, and its own id. */
export const { handlers, signIn, signOut } = NextAuth(async () => {
  // Behind a proxy the connection itself does not show that users come over HTTPS.
  const isSecure = requestOrigin(await headers()).startsWith("https:");
  return {
    secret: authSecret(),
    trustHost: true,
    useSecureCookies: isSecure,
    ...(isSecure ? { cookies: HOST_COOKIES } : {}),
    // A wrong password is not an error of the service, and has a log line of its own.
    logger: {
      error: (error) => {
        if (error instanceof CredentialsSignin) return;
        const fault = error as AuthError;
        const level = isClientFault(fault) ? "info" : "error";
        logger()[level]({ err: fault.cause?.err ?? fault }, "sign-in failed");
      },
    },
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [password, ...otherProviders().map(({ id }) => PROVIDERS[id])],
    callbacks: {
      signIn: async ({ user, account }) => {
        if (!account || account.type === "credentials") return true;
        const { provider, providerAccountId } = account;
        if (!user.email) return "/sign-in?error=NoEmail";
        const identity = { provider, providerAccountId, email: user.email, name: user.name ?? undefined };
        try {
          user.id = await signInWithProvider(openDatabase().db, identity);
          return true;
        } catch (error) {
          if (error instanceof AccountError) return "/sign-in?error=EmailTaken";
          throw error;
        }
      },
      /** Called when somebody has signed in; sessions are read and ended elsewhere, and never extended. */
      jwt: async ({ user }) => {
        const row = user?.id ? await findUserById(openDatabase().db, { id: user.id }) : undefined;
        return row ? { sub: row.id, epoch: row.sessionEpoch, sid: randomUUID() } : null;
      },
    },
    events: {
      signOut: async (message) => {
        const claims = "token" in message ? (message.token as SessionClaims | null) : null;
        if (claims?.sid) await endSession(claims.sid);
      },
    },
  };
});
