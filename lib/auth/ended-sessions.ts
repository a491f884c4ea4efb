import { limiter } from "@/lib/limits/limiters";
import { SESSION_SECONDS } from "./session-cookie";

/** The limiter's table forgets by itself what is over, so sessions that were signed out are kept there until they would have ended. */
const ended = () => limiter("session-ended", { requests: 1, seconds: SESSION_SECONDS });

/** Ends one session for good: its cookie opens nothing any more, wherever a copy of it may be. */
export async function endSession(sid: string): Promise<void> {
  await ended().block(sid, SESSION_SECONDS);
}

/** Whether a session was ended by signing out. */
export async function isSessionEnded(sid: string): Promise<boolean> {
  return (await ended().get(sid)) !== null;
}
