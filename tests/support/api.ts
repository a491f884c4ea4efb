import { afterAll, beforeAll, expect, inject } from "vitest";
import type { z } from "zod";
import type { ErrorBody } from "@/lib/contract/error";
import { buildIfStale } from "@/lib/server/build-if-stale";
import { PASSWORD } from "./sign-in";
import { createDatabase } from "./start-postgres";
import {
  discardServer,
  newDataDir,
  type RunningServer,
  reachServer,
  type ServerPlace,
  startServer,
  type TestServer,
  WITH_API_BY_NEXT,
  WITH_PAGES,
  WITHOUT_DEATHS,
} from "./start-server";

export const PROMPT = "a cute anime girl with blue hair, detailed portrait";

/** The environment for a new server's database in this run; empty for the embedded one. */
export async function databaseEnv(): Promise<Record<string, string>> {
  if (inject("database") === "embedded") return { DATABASE_URL: "" };
  return { DATABASE_URL: await createDatabase(inject("postgresUrl"), inject("postgresTemplate")) };
}

/**
 * The server shared by files, for tests that only touch their own users' data. Tests that count what the whole server does,
 * reconfigure it or break it need a server of their own.
 * @param env `WITH_PAGES`, or nothing
 */
export function sharedServer(env: Record<string, string> = {}): RunningServer {
  const holder: { server?: RunningServer } = {};
  beforeAll(async () => {
    // On the embedded database, a second server would cost more than all requests to it.
    const isEmbedded = inject("database") === "embedded";
    const settings = inject("isByNext") ? WITH_API_BY_NEXT : isEmbedded ? WITH_PAGES : env;
    // Checked here, because the process that starts the server is busy collecting results.
    if ("TEST_PAGES" in settings) buildIfStale();
    const response = await fetch(inject("sharedServers"), { method: "POST", body: JSON.stringify(settings) });
    if (!response.ok) throw new Error(await response.text());
    holder.server = reachServer((await response.json()) as ServerPlace);
  });
  return standInFor(holder);
}

/** A server for a single file, on this run's kind of database. */
export function serverForFile(env: Record<string, string> = {}): TestServer {
  const holder: { server?: TestServer } = {};
  beforeAll(async () => {
    holder.server = await startServer({ ...(await databaseEnv()), ...WITHOUT_DEATHS, ...env }, newDataDir());
  });
  afterAll(async () => {
    if (holder.server) await discardServer(holder.server);
  });
  return standInFor(holder);
}

/** A server object that is filled in once the server has started. */
function standInFor<Server extends RunningServer>(holder: { server?: Server }): Server {
  return new Proxy({} as Server, {
    get: (_, property) => holder.server?.[property as keyof Server],
  });
}

export type Person = { userId: string; email: string; key: string };

/** Creates a user with a key. */
export async function newPerson(server: RunningServer, credits = 100): Promise<Person> {
  const email = `${crypto.randomUUID()}@example.com`;
  const userId = await server.command("createUser", { email, password: PASSWORD, credits });
  return { userId, email, key: await server.command("createKey", { userId, name: "Test" }) };
}

/** Sends a request to a server's API with a key. */
export function request(
  server: RunningServer,
  path: string,
  { key, headers, ...init }: RequestInit & { key?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const authorization = key === undefined ? undefined : { Authorization: `Bearer ${key}` };
  return fetch(new URL(path, server.url), {
    redirect: "manual",
    ...init,
    headers: { ...authorization, ...headers },
  });
}

/** Submits a task. */
export function generate(server: RunningServer, key: string | undefined, body: unknown): Promise<Response> {
  return request(server, "/api/v1/generate", {
    key,
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** The minimal body of a task. The built-in model draws it, which takes half a second of CPU time. */
export const LEAST = { scene: "text-to-image", prompt: PROMPT };
/** The same for a model with instant pictures, for tests that are not about what is drawn. */
export const VALID = { ...LEAST, model: "plain" };

/** Submits raw bytes. */
export function send(
  server: RunningServer,
  key: string | undefined,
  body: BodyInit,
  contentType: string | null = "application/json",
): Promise<Response> {
  const headers: Record<string, string> = contentType === null ? {} : { "Content-Type": contentType };
  return request(server, "/api/v1/generate", { key, method: "POST", headers, body });
}

/** The error of a response, which must have the contract's shape. */
export async function errorOf(response: Response): Promise<z.output<typeof ErrorBody>["error"]> {
  expect(response.headers.get("content-type")).toContain("application/json");
  const { error } = await response.json();
  expect(typeof error.message).toBe("string");
  return error;
}

/** Submits a task that must be accepted. @returns its id */
export async function submit(
  server: RunningServer,
  key: string,
  fields: Record<string, unknown> = {},
): Promise<string> {
  const response = await generate(server, key, { ...VALID, ...fields });
  const body = await response.json();
  if (response.status !== 201) throw new Error(`The task was refused: ${JSON.stringify(body)}`);
  return body.task_id;
}

/** The balance of a key's owner. */
export async function balanceOf(server: RunningServer, key: string): Promise<number> {
  return (await (await request(server, "/api/v1/credits", { key })).json()).credits_remaining;
}

type Task = { task_id: string; status: string; images?: string[]; error?: string } & Record<string, unknown>;

/** A task as the API shows it. */
export async function readTask(server: RunningServer, key: string, id: string): Promise<Task> {
  return (await request(server, `/api/v1/tasks/${id}`, { key })).json();
}

/** Polls a task until it has one of the statuses, by default a final one. */
export async function waitForTask(
  server: RunningServer,
  key: string,
  id: string,
  statuses = ["success", "failed"],
): Promise<Task> {
  for (;;) {
    const task = await readTask(server, key, id);
    if (statuses.includes(task.status)) return task;
    // Slow enough to stay below the read limit for the longest test.
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Expects the one response that every missing or wrong key gets. */
export async function expectUnauthorized(response: Response): Promise<void> {
  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toBe("Bearer");
  expect(await response.json()).toEqual({
    error: {
      code: "unauthorized",
      message: "Missing or invalid API key. Send it as `Authorization: Bearer <key>`.",
    },
  });
}
