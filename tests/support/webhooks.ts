import { afterAll, beforeAll, expect } from "vitest";
import type { Person } from "./api";
import type { RunningServer } from "./start-server";
import { callWebhooks, managerOn } from "./webhook-api";
import { type Reaction, startReceiver } from "./webhook-receiver";

/** Webhooks of a file's own server, and the receiver that they are delivered to. */
export function webhooksOn(server: RunningServer) {
  /** By path; other paths respond 200. The last one of a path is repeated. */
  const reactions = new Map<string, Reaction[]>();
  let started: Awaited<ReturnType<typeof startReceiver>> | undefined;
  const running = () => {
    if (!started) throw new Error("The receiver has not started.");
    return started;
  };
  /** It starts with the file's first test. */
  const receiver = {
    at: (path: string) => running().at(path),
    url: (path: string) => running().url(path),
    get hosts() {
      return running().hosts;
    },
  };
  beforeAll(async () => {
    started = await startReceiver(({ path }) => {
      const turns = reactions.get(path) ?? [];
      return (turns.length > 1 ? turns.shift() : turns[0]) ?? { status: 200, body: "ok" };
    });
    await server.command("setFarHosts", started.hosts);
  });
  afterAll(() => started?.stop());

  const api = (person: Person, method: string, path: string, body?: unknown) =>
    callWebhooks(server, person, { method, path, body });
  return {
    receiver,
    /** Changes how the receiver responds at a path. */
    react: (path: string, ...answers: Reaction[]) => reactions.set(path, answers),
    /** A new path at which the receiver responds like this, in turn. */
    newPath: (...answers: Reaction[]) => {
      const path = `/hook-${reactions.size}`;
      reactions.set(path, answers);
      return path;
    },
    newManager: (credits?: number) => managerOn(server, credits),
    api,
    newWebhook: async (person: Person, path: string, more: object = {}) => {
      const made = await api(person, "POST", "", { url: receiver.url(path), ...more });
      expect(made.status).toBe(201);
      return made.body as { id: string; secret: string } & Record<string, unknown>;
    },
    deliveriesOf: async (person: Person, id: string) =>
      (await api(person, "GET", `/${id}/deliveries`)).body.deliveries as Record<string, never>[],
  };
}

/** What `webhooksOn` returns. */
export type Webhooks = ReturnType<typeof webhooksOn>;
