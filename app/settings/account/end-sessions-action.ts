"use server";

import { z } from "zod";
import { endOtherSessions } from "@/lib/auth/end-other-sessions";
import { issueSession } from "@/lib/auth/issue-session";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { defineAction } from "../define-action";

/** Ends the caller's sessions in all other browsers. */
export const endSessionsAction = defineAction(
  SETTINGS_SECTIONS.account.href,
  z.object({}),
  async ({ db, user }) => {
    const epoch = await endOtherSessions(db, { userId: user.id });
    if (epoch === undefined) return { ok: false, message: "This account no longer exists." };
    await issueSession({ userId: user.id, epoch });
    return { ok: true, value: null };
  },
);
