import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { z } from "zod";
import { openDatabase } from "@/db/client";
import { findUserById } from "@/db/queries/users";
import { Email } from "@/lib/contract/account";
import { env } from "@/lib/env";
import { ADDRESS_HEADER } from "@/lib/http/identify-caller";
import { logger } from "@/lib/logger";
import { authSecret } from "./auth-secret";
import { AccountError } from "./create-user";
import { signInWithPassword } from "./sign-in-with-password";
import { signInWithProvider } from "./sign-in-with-provider";

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

/** The ways to sign in beside the password: those whose credentials are in the environment. */
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

/** Sessions: a signed cookie that names the user and the epoch it was issued in. */
export const { handlers, signIn, signOut } = NextAuth(() => ({
  secret: authSecret(),
  trustHost: true,
  // Behind a proxy the connection itself does not show that users come over HTTPS.
  ...(env().APP_URL?.startsWith("https:") ? { useSecureCookies: true } : {}),
  // A wrong password is no fault of the service's, and worth no stack.
  logger: {
    error: (error) => {
      if (error instanceof CredentialsSignin) logger().info("sign-in refused");
      else logger().error({ err: error }, "sign-in failed");
    },
  },
  session: { strategy: "jwt", maxAge: 30 * 24 * 3600 },
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
    /** Without a token there is no session: that is what one gets that was ended. */
    jwt: async ({ token, user }) => {
      const id = user?.id ?? token.sub;
      const row = id ? await findUserById(openDatabase().db, { id }) : undefined;
      if (!row) return null;
      if (user) return { sub: row.id, epoch: row.sessionEpoch };
      return row.sessionEpoch === token.epoch ? token : null;
    },
  },
}));
