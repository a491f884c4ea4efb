import { KEY_SCOPE_NAMES } from "@/lib/closed-lists";
import { type Person, request } from "./api";
import type { Commands } from "./serve";
import type { RunningServer } from "./start-server";

/** What can be set for a key. */
export type KeySettings = Partial<Parameters<Commands["createKey"]>[0]>;

/** Calls of `/api/v1/keys` at a server. */
export function keyCalls(server: RunningServer) {
  return {
    /** Creates a key with every scope, and further settings. */
    newManager: ({ userId }: Person, settings: KeySettings = {}) =>
      server.command("createKey", { userId, name: "Manager", scopes: [...KEY_SCOPE_NAMES], ...settings }),
    ask: (key: string, method: string, path = "", body?: unknown) =>
      request(server, `/api/v1/keys${path}`, {
        key,
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { "Content-Type": "application/json" },
        }),
      }),
  };
}

/** The status and JSON body of a response. */
export async function answer(sent: Promise<Response>) {
  const response = await sent;
  return { status: response.status, body: await response.json() };
}
