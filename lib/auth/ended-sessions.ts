import { isRemembered, remember } from "@/lib/limits/marks";
import { SESSION_SECONDS } from "./session-cookie";

const ENDED = "session-ended";

/** Ends one session for good, wherever copies of its cookie may be. It is remembered until it would have expired. */
export async function endSession(sid: string): Promise<void> {
  await remember(ENDED, sid, SESSION_SECONDS);
}

/** Whether a session was ended by signing out. */
export function isSessionEnded(sid: string): Promise<boolean> {
  return isRemembered(ENDED, sid);
}
