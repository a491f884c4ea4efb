import type { Database } from "@/db/client";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { type CreatedTasks, createTasks } from "@/lib/tasks/create-tasks";
import { getTasks } from "@/lib/tasks/get-task";

const post = defineRoute(ENDPOINTS.createTasks, async ({ db, caller, body, origin, requestId, keep }) => {
  const { userId, livemode } = caller;
  const answer = async (on: Database, { tasks, credits, balance }: CreatedTasks) => ({
    headers: { Location: "/api/v1/tasks" },
    body: {
      tasks: await getTasks(on, { ids: tasks.map(({ id }) => id), userId, livemode, origin }),
      credits_used: credits,
      credits_remaining: balance,
    },
  });
  let answered: Awaited<ReturnType<typeof answer>> | undefined;
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
});

/** `/api/v1/tasks` */
export const tasks = serveMethods({ POST: post });
