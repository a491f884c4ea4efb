import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { hash } from "@node-rs/argon2";
import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { findLedgerFaults } from "@/db/queries/ledger-faults";
import { insertUser } from "@/db/queries/users";
import { deleteAccount } from "@/lib/auth/delete-account";
import { GenerateBody } from "@/lib/contract/generate";
import { adjustBalance } from "@/lib/credits/adjust-balance";
import { grantCredits } from "@/lib/credits/grant-credits";
import { beProduction } from "@/lib/env";
import { createKey, type NewKey } from "@/lib/keys/create-key";
import { revokeKeyByLastFour } from "@/lib/keys/revoke-key";
import { openStore } from "@/lib/media/open-store";
import { serveClassifier } from "@/lib/policy/classifier";
import { DRAW } from "@/lib/queue/jobs";
import { openQueue } from "@/lib/queue/queue-client";
import { serve } from "@/lib/server/serve";
import { setShared } from "@/lib/shared";
import { createTask } from "@/lib/tasks/create-task";
import { purgeDeletedTasks } from "@/lib/tasks/delete-task";
import { failLostTasks } from "@/lib/tasks/fail-lost-tasks";
import { removeLeftovers } from "@/lib/tasks/remove-leftovers";
import { removeUnusedUploads } from "@/lib/uploads/remove-unused-uploads";
import { changeLowCredits } from "@/lib/webhooks/low-credits";
import { catchUp } from "@/lib/worker/catch-up";
import { type FarHosts, farNetwork } from "./far-network";
import { reach, watchKillPoints } from "./kill-points";
import { stopPolling } from "./no-polling";
import { PICTURE_JUDGES } from "./picture-judges";
import { setClockBack } from "./set-clock-back";
import type { Ready } from "./start-server";
import { serveTestModels } from "./test-models";

type JudgeName = keyof typeof PICTURE_JUDGES;

function judgeBy(name: JudgeName): void {
  serveClassifier(PICTURE_JUDGES[name]());
}

let far = farNetwork(JSON.parse(process.env.TEST_FAR_HOSTS ?? '{"hosts":{},"ports":{}}'));

/** The least that argon2 takes. At the product's own cost, which `password.test.ts` tests, each sign-in takes a tenth of a second. */
const LEAST_COST = { memoryCost: 8, timeCost: 1, parallelism: 1 };

async function createUser(email: string, password: string, credits: number): Promise<string> {
  const passwordHash = await hash(password, LEAST_COST);
  return openDatabase().db.transaction(async (tx) => {
    const user = await insertUser(tx, { email, passwordHash });
    if (!user) throw new Error(`An account with the e-mail ${email} already exists.`);
    const grant = { userId: user.id, amount: credits, businessKey: `grant:first:${user.id}` };
    if (credits > 0) await grantCredits(tx, grant);
    return user.id;
  });
}

/** Commands that tests can run in the server process. The embedded database is not reachable otherwise. */
const commands = {
  createUser: ({ email, password, credits }: { email: string; password: string; credits: number }) =>
    createUser(email, password, credits),
  createKey: async (input: Omit<NewKey, "expiresAt"> & { expiresAt?: string }) => {
    const expiresAt = input.expiresAt === undefined ? undefined : new Date(input.expiresAt);
    return (await createKey(openDatabase().db, { ...input, expiresAt })).key;
  },
  revokeKey: async (input: { userId: string; lastFour: string }) =>
    revokeKeyByLastFour(openDatabase().db, input),
  deleteAccount: (input: { userId: string }) => deleteAccount(openDatabase().db, input),
  grant: ({ userId, amount }: { userId: string; amount: number }) =>
    grantCredits(openDatabase().db, { userId, amount, businessKey: `grant:${randomUUID()}` }),
  adjust: (input: Parameters<typeof adjustBalance>[1]) => adjustBalance(openDatabase().db, input),
  changeLowCredits: (input: { userId: string; credits: number }) =>
    changeLowCredits(openDatabase().db, input),
  ledgerFaults: () => findLedgerFaults(openDatabase().db),
  /** Queues a task's job again, as if it had been lost and recovered. */
  runAgain: async ({ taskId, queue = DRAW.name }: { taskId: string; queue?: string }) =>
    (await openQueue()).send(queue, { taskId }, { id: randomUUID() }),
  jobState: async ({ id, queue = DRAW.name }: { id: string; queue?: string }) =>
    (await (await openQueue()).findJobs(queue, { id }))[0]?.state,
  /** Submits tasks without regard to rate limits, with each of the models in turn. */
  submitMany: async (input: { userId: string; count: number; models: string[]; prompt: string }) => {
    const rights = { livemode: true, models: null, capped: false };
    const owner = { userId: input.userId, apiKeyId: null, source: "web" as const, ...rights };
    for (let i = 0; i < input.count; i++) {
      const body = GenerateBody.parse({
        scene: "text-to-image",
        prompt: input.prompt,
        model: input.models[i % input.models.length],
        aspect_ratio: "1:1",
      });
      const { id } = await createTask(openDatabase().db, {
        owner,
        body,
        origin: "http://localhost",
        requestId: null,
      });
      reach("submission", [id]);
    }
  },
  /** Runs the sweep for lost tasks now. */
  failLostTasks: () => failLostTasks(openDatabase().db),
  /** Runs the sweep of the store now. */
  tidyStore: async () => {
    const parts = [openDatabase().db, openStore()] as const;
    await purgeDeletedTasks(...parts);
    await removeUnusedUploads(...parts);
    await removeLeftovers(...parts).catch(() => undefined);
  },
  /** Defines the hosts of a simulated internet for outgoing requests; there are no others. */
  setFarHosts: async (hosts: FarHosts) => {
    far = farNetwork(hosts);
  },
  /** The connections made to them since. */
  farConnections: async () => far.connections,
  /** Changes how pictures are judged from now on. */
  judgePictures: async ({ by }: { by: JudgeName }) => judgeBy(by),
  /** Makes due what is held up after the clock was set back, as a worker does from time to time. */
  catchUp: () => catchUp(openDatabase().db),
  /** Sets this process's clock back. Monotonic time continues, as when a machine's clock is set. */
  setClockBack: async ({ ms }: { ms: number }) => setClockBack(ms),
  query: async ({ text }: { text: string }) =>
    ((await openDatabase().db.execute(sql.raw(text))) as unknown as { rows: Record<string, unknown>[] }).rows,
};

export type Commands = typeof commands;

type Call = { name: keyof Commands; input: never };

/** Accepts commands, one per request. @returns the URL */
async function takeCommands(): Promise<string> {
  // A test may pause for long between two calls, and its connection must not be closed under the second one.
  const door = createServer({ keepAliveTimeout: 600_000 }, async (request, response) => {
    const { name, input } = (await json(request)) as Call;
    try {
      response.end(JSON.stringify({ result: await commands[name](input) }));
    } catch (error) {
      response.end(
        JSON.stringify({ error: [error, (error as Error).cause].filter(Boolean).map(String).join(": ") }),
      );
    }
  }).listen(0, "127.0.0.1");
  await once(door, "listening");
  return `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
}

// Exceeding the file size limit, which simulates a full disk, must fail the write rather than end the process.
process.on("SIGXFSZ", () => {});
// Interrupted tests leave nothing behind, not even a server that is still starting.
process.once("disconnect", () => process.exit());
beProduction();
serveTestModels();
judgeBy((process.env.TEST_JUDGE ?? "calm") as JudgeName);
if (process.env.TEST_SUPERVISE_SECONDS)
  setShared("queue.supervise-seconds", Number(process.env.TEST_SUPERVISE_SECONDS));
await watchKillPoints();
await stopPolling();
const baseUrl = await serve({
  dev: false,
  apiByNext: process.env.TEST_API_BY_NEXT === "1",
  hasPages: process.env.TEST_PAGES === "1",
  network: {
    resolve: (...name) => far.resolve(...name),
    connect: (...place) => far.connect(...place),
  },
});
const ready: Ready = { url: baseUrl ?? "", commandUrl: await takeCommands() };
process.send?.(ready);
