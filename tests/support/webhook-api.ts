import { type Person, request } from "./api";
import type { RunningServer } from "./start-server";

/** A user whose key may manage webhooks. */
export async function managerOn(server: RunningServer, credits = 100): Promise<Person> {
  const email = `${crypto.randomUUID()}@example.com`;
  const userId = await server.command("createUser", { email, password: "x", credits });
  const scopes = ["generate" as const, "read" as const, "manage" as const];
  return { userId, email, key: await server.command("createKey", { userId, name: "Test", scopes }) };
}

/** Calls a path below `/api/v1/webhooks` with a user's key. */
export async function callWebhooks(
  server: RunningServer,
  { key }: Person,
  { method, path, body }: { method: string; path: string; body?: unknown },
) {
  const response = await request(server, `/api/v1/webhooks${path}`, {
    key,
    method,
    ...(body !== undefined && {
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
  return { status: response.status, response, body: await response.clone().json() };
}
