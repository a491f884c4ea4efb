import type { Database } from "@/db/client";
import { findBalance } from "@/db/queries/ledger";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import type { GenerateBody } from "@/lib/contract/generate";
import type { TaskBatch } from "@/lib/contract/task-batch";
import { AppError } from "@/lib/errors";
import { defineRoute } from "@/lib/http/define-route";
import { linkToNext } from "@/lib/http/link-to-next";
import { serveMethods } from "@/lib/http/serve-methods";
import { type CreatedTasks, createTasks } from "@/lib/tasks/create-tasks";
import { getTasks } from "@/lib/tasks/get-task";
import { listTasks } from "@/lib/tasks/list-tasks";
import { unlessGone, waitForTask } from "./wait-for-task";

const get = defineRoute(ENDPOINTS.tasks, async ({ db, caller: { userId, livemode }, query, origin }) => {
  const page = await listTasks(db, { userId, livemode, query, origin });
  return { body: page, headers: linkToNext(`${origin}${ENDPOINTS.tasks.path}`, query, page.next_cursor) };
});

const post = defineRoute(
  ENDPOINTS.createTasks,
  async ({ db, caller, body, origin, requestId, keep }) => {
    const { userId, livemode } = caller;
    body.requests.forEach(refuseDryRun);
    const answer = async (on: Database, { tasks, credits, balance }: CreatedTasks): Promise<Answered> => ({
      headers: { Location: "/api/v1/tasks" },
      body: {
        tasks: await getTasks(on, { ids: tasks.map(({ id }) => id), userId, livemode, origin }),
        credits_used: credits,
        credits_remaining: balance,
      },
    });
    let answered: Answered | undefined;
    const created = await createTasks(db, {
      owner: caller,
      bodies: body.requests,
      origin,
      requestId,
      nameOf: (index) => `requests[${index}]`,
      within: async (tx, tasks) => {
        answered = await answer(tx, tasks);
        await keep?.(tx, answered);
      },
    });
    return answered ?? answer(db, created);
  },
  {
    finish: async (given, { db, caller, origin, wait, signal }) => {
      if (wait === undefined) return given;
      const { userId, livemode } = caller;
      const created = given.body as Answered["body"];
      const tasks = await Promise.all(
        created.tasks.map((task) =>
          waitForTask(db, { id: task.task_id, userId, livemode, origin }, { seconds: wait, signal }).catch(
            unlessGone(task),
          ),
        ),
      );
      const hasFailed = tasks.some((task) => task.status === "failed");
      const balance = hasFailed ? await findBalance(db, { userId }) : undefined;
      const credits_remaining = balance ?? created.credits_remaining;
      return { ...given, body: { ...created, tasks, credits_remaining } };
    },
  },
);

type Answered = { headers: Record<string, string>; body: TaskBatch };

/** `dry_run` is for a single request: several would each need a response of their own. */
function refuseDryRun({ dry_run }: GenerateBody, index: number): void {
  if (!dry_run) return;
  const param = `requests[${index}].dry_run`;
  throw new AppError("invalid_params", `${param} is only for POST /api/v1/generate.`, { param });
}

/** `/api/v1/tasks` */
export const tasks = serveMethods({ GET: get, POST: post });
