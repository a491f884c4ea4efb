"use server";

import { signOut } from "@/lib/auth/next-auth";

/** Ends this browser's session and leads to the landing page. */
export async function signOutAction(): Promise<void> {
  await signOut({ redirectTo: "/" });
}
