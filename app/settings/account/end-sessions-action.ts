"use server";

import type { FormResult } from "@/components/settings/form-result";
import { openDatabase } from "@/db/client";
import { endSessions } from "@/db/queries/users";
import { requireUser } from "@/lib/auth/current-user";
import { issueSession } from "@/lib/auth/issue-session";
import { ACCOUNT_PATH } from "./account-path";

/** Ends the caller's sessions everywhere but in this browser. */
export async function endSessionsAction(): Promise<FormResult> {
  const user = await requireUser(ACCOUNT_PATH);
  const epoch = await endSessions(openDatabase().db, { id: user.id });
  if (epoch === undefined) return { ok: false, message: "This account is not there any more." };
  await issueSession({ userId: user.id, epoch });
  return { ok: true, value: null };
}
