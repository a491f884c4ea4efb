import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { openDatabase } from "@/db/client";
import { findUserById } from "@/db/queries/users";
import { authSecret } from "./auth-secret";
import { signInWithPassword } from "./sign-in-with-password";

const Form = z.object({ email: z.string().max(254), password: z.string().max(1024) });

/** Sessions: a signed cookie that names the user and the epoch it was issued in. */
export const { handlers, auth, signIn, signOut } = NextAuth(() => ({
  secret: authSecret(),
  trustHost: true,
  session: { strategy: "jwt", maxAge: 30 * 24 * 3600 },
  providers: [
    Credentials({
      credentials: {
        email: { label: "E-mail", type: "email" },
        password: { label: "Password", type: "password" },
      },
      authorize: async (input) => {
        const form = Form.safeParse(input);
        return form.success ? signInWithPassword(openDatabase().db, form.data) : null;
      },
    }),
  ],
  callbacks: {
    jwt: async ({ token, user }) => {
      if (!user?.id) return token;
      const row = await findUserById(openDatabase().db, { id: user.id });
      return { ...token, sub: user.id, epoch: row?.sessionEpoch };
    },
  },
}));
