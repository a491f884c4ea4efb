import type { Person } from "./api";
import type { RunningServer } from "./start-server";

/** Ends all of a user's sessions. */
export const endSessions = (server: RunningServer, { userId }: Person) =>
  server.command("query", {
    text: `update users set session_epoch = session_epoch + 1 where id = '${userId}'`,
  });

/** Credentials that must not open pages: none, a key, an ended session. */
export function powerless({ key }: Person, endedCookie: string): Record<string, string>[] {
  return [{}, { Authorization: `Bearer ${key}` }, { Cookie: endedCookie }];
}
