import type { BrowserContext } from "@playwright/test";
import { PASSWORD, signIn } from "./sign-in";
import type { RunningServer } from "./start-server";

/** Somebody with an account and a key, as a test in the browser needs them. */
export type BrowserPerson = { userId: string; email: string; key: string };

/** A new account with a key. */
export async function newAccount(server: RunningServer, credits = 20): Promise<BrowserPerson> {
  const email = `${crypto.randomUUID()}@example.com`;
  const userId = await server.command("createUser", { email, password: PASSWORD, credits });
  return { userId, email, key: await server.command("createKey", { userId, name: "Outside" }) };
}

/** Gives a browser the session of a user without the page to sign in. */
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

/** What the API answers to a request with a key. */
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
