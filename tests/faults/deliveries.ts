import { expect } from "vitest";
import type { Person } from "../support/api";
import type { TestServer } from "../support/start-server";
import { type Received, startReceiver, verified } from "../support/webhook-receiver";
import { countOf } from "./conclude";

/** When the process dies that delivers something: before its receiver has answered, or after. */
export const DELIVERY_DEATHS = ["asked", "answered"] as const;
type DeliveryDeath = (typeof DELIVERY_DEATHS)[number];

/** A receiver that is told of all tasks of an account, and can kill the process that tells it. */
export async function startToldReceiver() {
  let victim: { server: TestServer; dies: DeliveryDeath } | undefined;
  const killNow = (when: DeliveryDeath) => {
    if (victim?.dies === when) victim.server.signal("SIGKILL");
  };
  const receiver = await startReceiver(() => {
    killNow("asked");
    setTimeout(() => killNow("answered"), 0);
    return { status: 200 };
  });
  let secret = "";
  return {
    // It is known from a process's beginning, because pending deliveries are attempted as soon as one starts.
    env: { TEST_FAR_HOSTS: JSON.stringify(receiver.hosts) },
    /** Has everything told that happens to a person's tasks. */
    listenTo: async (server: TestServer, { userId }: Person): Promise<void> => {
      const key = await server.command("createKey", { userId, name: "Manager", scopes: ["manage"] });
      const made = await fetch(`${server.url}/api/v1/webhooks`, {
        method: "POST",
        headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
        body: JSON.stringify({ url: receiver.url("/hook") }),
      });
      secret = (await made.json()).secret;
    },
    /** The next delivery of this process is its last one. */
    killAtDelivery: (server: TestServer, dies: DeliveryDeath): void => {
      victim = { server, dies };
    },
    /** Waits until everything has been told, and checks that it is true, signed, and told under one id however often. */
    conclude: async (server: TestServer): Promise<void> => {
      const untold = "select count(*) from webhook_deliveries where status <> 'succeeded'";
      await expect.poll(() => countOf(server, untold), { interval: 200 }).toBe(0);
      const tasks = await server.command("query", { text: "select id, status from tasks order by id" });
      expect(told(receiver.received, secret)).toEqual(tasks);
      await receiver.stop();
    },
  };
}

/** The final status of each delivered task; repeated deliveries must have the same id. */
function told(received: Received[], secret: string) {
  const byTask = new Map<string, { ids: Set<unknown>; status: string }>();
  for (const one of received) {
    const { task_id, status } = verified(one, secret).data as { task_id: string; status: string };
    const known = byTask.get(task_id) ?? { ids: new Set(), status };
    byTask.set(task_id, { ids: known.ids.add(one.headers["webhook-id"]), status });
  }
  for (const { ids } of byTask.values()) expect(ids.size).toBe(1);
  return [...byTask].map(([id, { status }]) => ({ id, status })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
