import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { openDatabase } from "@/db/client";
import { findUserWithCredits } from "@/db/queries/users";
import { readSession } from "./read-session";

/** The signed-in user, as pages need them. */
export type CurrentUser = {
  id: string;
  email: string;
  name: string | null;
  credits: number;
  hasPassword: boolean;
};

/** The page's signed-in user, or null. Read once per request, however many parts of the page need it. */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  // Not from the request's headers: after an action that gave the browser a new session, they still have the old one. And first of
  // all: where there is no request, as in a build that tries which pages can be rendered ahead, this ends before the database is
  // opened, and so created.
  const cookie = (await cookies()).toString();
  const { db } = openDatabase();
  const session = await readSession(db, new Headers({ cookie }));
  const found = session && (await findUserWithCredits(db, { id: session.userId }));
  if (!found) return null;
  const { id, email, name, passwordHash } = found.user;
  return { id, email, name, credits: found.credits, hasPassword: passwordHash !== null };
});

/**
 * The user of a page for signed-in users only; others are sent to sign in, and come back.
 * @param path of the page
 */
export async function requireUser(path: string): Promise<CurrentUser> {
  return (await currentUser()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}
