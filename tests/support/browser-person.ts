import type { BrowserContext } from "@playwright/test";
import { PASSWORD, signIn } from "./sign-in";
import type { RunningServer } from "./start-server";

/** A user with an account and a key, for browser tests. */
export type BrowserPerson = { userId: string; email: string; key: string };

/** A new account with a key. */
export async function newAccount(server: RunningServer, credits = 20): Promise<BrowserPerson> {
  const email = `${crypto.randomUUID()}@example.com`;
  const userId = await server.command("createUser", { email, password: PASSWORD, credits });
  return { userId, email, key: await server.command("createKey", { userId, name: "Outside" }) };
}

/** Gives a browser a user's session without the sign-in page. */
export async function enter(
  context: BrowserContext,
  server: RunningServer,
  person: { email: string },
): Promise<void> {
  const cookies = (await signIn(server, person)).split("; ").map((cookie) => {
    const [name = "", value = ""] = cookie.split(/=(.*)/s);
    return { name, value, url: server.url };
  });
  await context.addCookies(cookies);
}

/** Sends an API request with a key and returns the response's body. */
export function callApi(server: RunningServer, key: string, path: string, body?: unknown): Promise<Response> {
  return fetch(new URL(path, server.url), {
    method: body === undefined ? "GET" : "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** Submits a task and waits until it is finished. */
export async function draw(
  server: RunningServer,
  key: string,
  fields: { prompt: string; model: string },
): Promise<{ task_id: string; status: string; images?: string[] }> {
  const created = await callApi(server, key, "/api/v1/generate", { scene: "text-to-image", ...fields });
  const { task_id } = await created.json();
  for (;;) {
    const task = await (await callApi(server, key, `/api/v1/tasks/${task_id}`)).json();
    if (["success", "failed"].includes(task.status)) return task;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
