import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import Fastify, { type FastifyRequest } from "fastify";
import pg from "pg";
import { PgBoss } from "pg-boss";

/**
 * The baseline of the API's benchmark: Fastify and pg with the statements that the API used when the benchmark was written, in
 * sequence and unprepared, and nothing else. The benchmark provides `DATABASE_URL`, `MODELS` and `STATIC_FILE`.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const boss = new PgBoss({
  connectionString: process.env.DATABASE_URL,
  max: 2,
  supervise: false,
  schedule: false,
});
await boss.start();

const FIND_KEY = `select id, user_id from api_keys where sha256 = $1 and revoked_at is null
  and (expires_at is null or expires_at > now())`;
const COUNT = `insert into rate_limits (key, points, expire) values ($1, 1, $2)
  on conflict (key) do update set
    points = case when rate_limits.expire <= $3 then 1 else rate_limits.points + 1 end,
    expire = case when rate_limits.expire <= $3 then $2 else rate_limits.expire end
  returning key, points, expire`;
const FIND_TASK = "select * from tasks where id = $1 and user_id = $2 and deleted_at is null";
const REFUSALS = "select id from policy_refusals where user_id = $1 and created_at > $2 limit 5";
const UNFINISHED =
  "select id from tasks where user_id = $1 and status in ('pending', 'processing') limit 500";
const CHARGE = `with debit as (
    update ledger_accounts set balance = balance - 1
    where user_id = $1 and balance >= 1 and exists (
      select from api_keys where id = $2 and revoked_at is null and (expires_at is null or expires_at > now()))
    returning id, balance
  ), task as (
    insert into tasks (id, user_id, api_key_id, source, scene, prompt, aspect_ratio, width, height, image_input, model, seed,
      credits, request_id)
    select $3, $1, $2, 'api', $4, $5, '1:1', 1024, 1024, '{}', 'sketch', 1, 1, $6 from debit
    returning id
  )
  insert into ledger_transfers (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id)
  select 'charge:' || task.id, 'charge', debit.id, 'system:revenue', 1, debit.balance, task.id from debit, task
  returning balance_after`;

type Found = { id: string; user_id: string };

async function findKey(request: FastifyRequest): Promise<Found | undefined> {
  const key = request.headers.authorization?.slice("Bearer ".length) ?? "";
  const { rows } = await pool.query<Found>(FIND_KEY, [createHash("sha256").update(key).digest("hex")]);
  return rows[0];
}

async function isWithinLimit(key: string, limit: number): Promise<boolean> {
  const now = Date.now();
  const { rows } = await pool.query(COUNT, [key, new Date(now + 60_000), new Date(now)]);
  return rows[0].points <= limit;
}

const app = Fastify({ logger: false });

const models: unknown = JSON.parse(process.env.MODELS ?? "{}");
app.get("/api/v1/models", async () => models);

const file = process.env.STATIC_FILE ?? "";
app.get("/static", async (_request, reply) => {
  const { size, mtime } = await stat(file);
  reply.header("Content-Length", size).header("Last-Modified", mtime.toUTCString());
  return reply.type("image/webp").send(createReadStream(file));
});

app.get<{ Params: { id: string } }>("/api/v1/tasks/:id", async (request, reply) => {
  const key = await findKey(request);
  if (!key) return reply.code(401).send({});
  if (!(await isWithinLimit(`bare-read:${key.id}`, 300))) return reply.code(429).send({});
  const { rows } = await pool.query(FIND_TASK, [request.params.id, key.user_id]);
  return rows[0] ?? reply.code(404).send({});
});

app.post<{ Body: { scene: string; prompt: string } }>("/api/v1/generate", async (request, reply) => {
  const key = await findKey(request);
  if (!key) return reply.code(401).send({});
  await pool.query(REFUSALS, [key.user_id, new Date(Date.now() - 600_000)]);
  if (!(await isWithinLimit(`bare-generate:${key.id}`, 10))) return reply.code(429).send({});
  const { scene, prompt } = request.body;
  const client = await pool.connect();
  try {
    await client.query("begin");
    const line = await client.query(UNFINISHED, [key.user_id]);
    const taskId = randomUUID();
    const executeSql = (text: string, values: unknown[] = []) => client.query(text, values);
    await boss.send("generate", { taskId }, { id: taskId, priority: -line.rows.length, db: { executeSql } });
    const values = [key.user_id, key.id, taskId, scene, prompt, randomUUID()];
    const { rows } = await client.query(CHARGE, values);
    await client.query("commit");
    return reply.code(201).send({
      task_id: taskId,
      status: "pending",
      credits_used: 1,
      credits_remaining: rows[0].balance_after,
    });
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
});

const url = await app.listen({ host: "127.0.0.1", port: 0 });
process.once("disconnect", () => process.exit());
process.send?.({ ready: url });
