import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { insertKey } from "@/db/queries/api-keys";
import { insertImages } from "@/db/queries/images";
import { insertChargedTasks, insertRefund } from "@/db/queries/ledger";
import { insertGrant } from "@/db/queries/ledger-adjustments";
import { rows } from "@/db/queries/rows";
import { claimTask, markFailed, markSucceeded } from "@/db/queries/task-work";
import { insertUpload } from "@/db/queries/uploads";
import { insertUser } from "@/db/queries/users";
import { newId } from "@/lib/ids";

/** The data for attempts at forgery: two users with accounts and keys, and tasks in every state, created by the service's code. */
export type LedgerWorld = Awaited<ReturnType<typeof makeLedgerWorld>>;

export async function makeLedgerWorld(db: Database) {
  const ada = await newOwner(db, "ada");
  const bob = await newOwner(db, "bob");
  const key = await newKey(db, ada.userId, {});
  const revoked = await newKey(db, ada.userId, { revokedAt: new Date() });
  const expired = await newKey(db, ada.userId, { expiresAt: new Date(Date.now() - 1_000) });
  const done = await newTask(db, ada.userId, key);
  await db.transaction(async (tx) => {
    const task = await claimTask(tx, { id: done });
    await markSucceeded(tx, { id: done, attempt: task?.attempt ?? 0, width: 1024, height: 1024 });
    const picture = { contentType: "image/png", width: 1024, height: 1024, bytes: 1_000 };
    await insertImages(tx, [
      { id: newId("image"), taskId: done, position: 0, path: `${done}.png`, ...picture },
    ]);
  });
  const failed = await newTask(db, ada.userId, key);
  await db.transaction(async (tx) => {
    await claimTask(tx, { id: failed });
    await markFailed(tx, { id: failed, error: "It failed.", code: "internal" });
    await insertRefund(tx, { taskId: failed });
  });
  const working = await newTask(db, ada.userId, key);
  await claimTask(db, { id: working });
  const pending = await newTask(db, ada.userId, key);
  const upload = await insertUpload(db, {
    id: newId("upload"),
    userId: ada.userId,
    path: `${ada.userId}.png`,
    contentType: "image/png",
    width: 10,
    height: 10,
    bytes: 100,
  });
  return { ada, bob, key, revoked, expired, done, failed, working, pending, upload: upload.id };
}

async function newOwner(db: Database, name: string) {
  const email = `${name}-${crypto.randomUUID()}@example.com`;
  const user = await insertUser(db, { email, passwordHash: null });
  const userId = user?.id ?? "";
  await insertGrant(db, { userId, amount: 100, businessKey: `grant:first:${userId}` });
  const [account] = await rows<{ id: string }>(
    db,
    sql`select id from ledger_accounts where user_id = ${userId}`,
  );
  return { userId, email, account: account?.id ?? "" };
}

async function newKey(db: Database, userId: string, ended: { revokedAt?: Date; expiresAt?: Date }) {
  const id = newId("key");
  const sha256 = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("hex");
  await insertKey(db, { id, userId, name: "Key", sha256, lastFour: "abcd", ...ended });
  return id;
}

async function newTask(db: Database, userId: string, apiKeyId: string) {
  const id = newId("task");
  const task = {
    id,
    scene: "text-to-image" as const,
    prompt: "a cat",
    aspectRatio: "1:1",
    width: 1024,
    height: 1024,
    imageInput: [],
    model: "sketch",
    seed: 7,
    outputFormat: "png" as const,
    credits: 2,
  };
  const order = { userId, apiKeyId, source: "api" as const, requestId: "request", tasks: [task] };
  // It must not be drawn.
  const insertIf = (condition: SQL) => sql`select 1 where ${condition}`;
  await insertChargedTasks(db, order, { queue: "none", insertIf, values: { userId, jobs: "" } });
  return id;
}
