import type { Person } from "./api";
import type { RunningServer } from "./start-server";

/** Ends all sessions of somebody. */
export const endSessions = (server: RunningServer, { userId }: Person) =>
  server.command("query", {
    text: `update users set session_epoch = session_epoch + 1 where id = '${userId}'`,
  });

/** What opens no page: nothing, a key, a session that was ended. */
export function powerless({ key }: Person, endedCookie: string): Record<string, string>[] {
  return [{}, { Authorization: `Bearer ${key}` }, { Cookie: endedCookie }];
}
