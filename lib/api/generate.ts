import type { Database } from "@/db/client";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { type CreatedTask, createTask } from "@/lib/tasks/create-task";
import { dryRunTask } from "@/lib/tasks/dry-run-task";
import { dryRunTest } from "@/lib/tasks/dry-run-test";
import { finishedWith } from "./finished-with";
import { unlessGone, waitForTask } from "./wait-for-task";

const post = defineRoute(
  ENDPOINTS.generate,
  async ({ db, caller, body, origin, requestId, keep, signal }) => {
    if (body.dry_run) {
      const input = { owner: caller, body, origin };
      const told = await (caller.livemode ? dryRunTask(db, { ...input, signal }) : dryRunTest(db, input));
      return { status: 200 as const, body: told };
    }
    const within = keep && ((tx: Database, task: CreatedTask) => keep(tx, answer(task)));
    return answer(await createTask(db, { owner: caller, body, origin, requestId, within }));
  },
  {
    finish: async (given, { db, caller, origin, wait, signal }) => {
      if (wait === undefined || given.status !== 201) return given;
      const created = given.body as ReturnType<typeof answer>["body"];
      const { userId, livemode } = caller;
      const wanted = { id: created.task_id, userId, livemode, origin };
      const task = await waitForTask(db, wanted, { seconds: wait, signal }).catch(unlessGone(undefined));
      return task ? { ...given, body: await finishedWith(db, { userId, task, created }) } : given;
    },
  },
);

const answer = ({ id, credits, balance }: CreatedTask) => ({
  headers: { Location: `/api/v1/tasks/${id}` },
  body: { task_id: id, status: "pending" as const, credits_used: credits, credits_remaining: balance },
});

/** `/api/v1/generate` */
export const generate = serveMethods({ POST: post });
