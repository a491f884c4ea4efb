import { crc32 } from "node:zlib";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { prepareStatement } from "@/db/statement";
import { keyIsLive } from "./api-keys";
import { type JobInsert, type NewTasks, ORDERED } from "./ledger";

const value = sql.placeholder;

type Submission = ReturnType<typeof prepareStatement<{ balance: number }>>;
const submissions = new Map<string, Submission>();

/** One statement per queue, for the life of the process. */
function submissionTo({ queue, insertIf }: JobInsert): Submission {
  const known = submissions.get(queue);
  if (known) return known;
  const made: Submission = prepareStatement(
    `submit_test_${crc32(queue)}`,
    sql`
    with ${ORDERED}, job as (${insertIf(keyIsLive(value("apiKeyId")))})
    insert into tasks
      (id, user_id, api_key_id, source, livemode, scene, prompt, aspect_ratio, width, height, image_input, model, seed,
       credits, request_id, webhook_url, negative_prompt, template, output_format)
    select ordered.id, ${value("userId")}::text, ${value("apiKeyId")}, ${value("source")}, false, scene, prompt,
      "aspectRatio", width, height, "imageInput", model, seed, ordered.credits, ${value("requestId")}, "webhookUrl",
      "negativePrompt", template, "outputFormat"
    from ordered where (select count(*) from job) = (select count(*) from ordered)
    returning (select balance from ledger_accounts where user_id = ${value("userId")}::text) as balance`,
  );
  submissions.set(queue, made);
  return made;
}

/**
 * Enqueues the jobs of tests and inserts their tasks, free of charge.
 * @returns the unchanged balance, or undefined if the key has ended; then nothing was written
 */
export async function insertTestTasks(
  db: Database,
  { tasks, ...order }: NewTasks,
  job: JobInsert,
): Promise<number | undefined> {
  const [row] = await submissionTo(job)(db, { ...order, ...job.values, tasks: JSON.stringify(tasks) });
  return row?.balance;
}
