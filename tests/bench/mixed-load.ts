import { setTimeout as sleep } from "node:timers/promises";
import { newPerson, PROMPT, request } from "../support/api";
import type { TestServer } from "../support/start-server";

/** Measurements of a period; durations in milliseconds. */
export type Stretch = { reads: number[]; submissions: number[]; tasks: number[]; problems: string[] };

export const newStretch = (): Stretch => ({ reads: [], submissions: [], tasks: [], problems: [] });

/** Enough keys that none reaches its rate limit. */
export async function makeKeys(server: TestServer, count: number): Promise<string[]> {
  const keys: string[] = [];
  while (keys.length < count) keys.push((await newPerson(server, 1_000_000)).key);
  return keys;
}

/**
 * Simulates a visitor, who submits a picture, browses while it is drawn, and downloads it. Measurements go into the period that
 * `stretch` returns at that moment.
 */
export async function visit(server: TestServer, key: string, stretch: () => Stretch): Promise<void> {
  const startedAt = performance.now();
  const body = JSON.stringify({ scene: "text-to-image", prompt: PROMPT, model: "sketch" });
  const headers = { "Content-Type": "application/json" };
  const created = await timed(
    () => stretch().submissions,
    () => request(server, "/api/v1/generate", { method: "POST", key, headers, body }),
  );
  if (created.status !== 201) {
    stretch().problems.push(`submission ${created.status}`);
    return;
  }
  const { task_id } = (await created.json()) as { task_id: string };
  for (const path of ["/", "/api/v1/models", "/api/v1/credits", "/api/v1/tasks"]) {
    await read(server, path, key, stretch);
  }
  for (;;) {
    const task = (await read(server, `/api/v1/tasks/${task_id}`, key, stretch)) as {
      status: string;
      images?: string[];
    };
    if (task.status === "success") {
      stretch().tasks.push(performance.now() - startedAt);
      await read(server, new URL(task.images?.[0] ?? "").pathname, key, stretch);
      return;
    }
    if (task.status === "failed") {
      stretch().problems.push("task failed");
      return;
    }
    await sleep(500);
  }
}

async function read(server: TestServer, path: string, key: string, stretch: () => Stretch): Promise<unknown> {
  return timed(
    () => stretch().reads,
    async () => {
      const response = await request(server, path, { key });
      if (response.status !== 200) stretch().problems.push(`${path} ${response.status}`);
      if (response.headers.get("content-type")?.includes("json")) return response.json();
      return response.arrayBuffer();
    },
  );
}

async function timed<T>(durations: () => number[], work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const result = await work();
  durations().push(performance.now() - startedAt);
  return result;
}
