"use server";

import { signOut } from "@/lib/auth/next-auth";
import { formIsRead } from "@/lib/request/sent-form";

/** Ends this browser's session and continues to the landing page. */
export async function signOutAction(): Promise<void> {
  formIsRead();
  await signOut({ redirectTo: "/" });
}
