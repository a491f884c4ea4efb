import { request, VALID } from "./api";
import type { RunningServer } from "./start-server";

/** Submits a request under an idempotency key. */
export function sendUnder(
  server: RunningServer,
  apiKey: string,
  key: string,
  body: unknown = VALID,
): Promise<Response> {
  return request(server, "/api/v1/generate", {
    key: apiKey,
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": key },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Whether a response is the stored one of an earlier request. */
export const isReplay = (response: Response) => response.headers.get("idempotent-replayed") === "true";

/** How many tasks a user has. */
export const tasksOf = async (server: RunningServer, userId: string) =>
  (await server.command("query", { text: `select id from tasks where user_id = '${userId}'` })).length;
