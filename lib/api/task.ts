import { setFavourite } from "@/db/queries/tasks";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { deleteTask } from "@/lib/tasks/delete-task";
import { getTask } from "@/lib/tasks/get-task";
import { readOwnTask, showOwnTask } from "@/lib/tasks/own-task";
import { pollAfterSeconds } from "@/lib/tasks/poll-interval";
import { waitForTask } from "./wait-for-task";

const get = defineRoute(
  ENDPOINTS.task,
  async (input) => {
    const { db, caller, params, origin, wait, found } = input;
    const wanted = { id: params.task_id, userId: caller.userId, livemode: caller.livemode, origin };
    const body = await (wait === undefined
      ? showOwnTask(db, found, origin)
      : waitForTask(db, wanted, { seconds: wait, signal: input.signal }));
    const seconds = pollAfterSeconds(body);
    return { body, ...(seconds !== undefined && { headers: { "Retry-After": String(seconds) } }) };
  },
  // Waiting reads it itself, once it is listening for changes and again at the end.
  { along: ({ task_id }, wait) => (wait === undefined ? readOwnTask(task_id) : undefined) },
);

const patch = defineRoute(ENDPOINTS.changeTask, async ({ db, caller, params, body, origin }) => {
  const own = { id: params.task_id, userId: caller.userId, livemode: caller.livemode };
  await setFavourite(db, { ...own, favourite: body.favourite });
  // 404 if the task does not exist.
  return { body: await getTask(db, { ...own, origin }) };
});

const remove = defineRoute(ENDPOINTS.deleteTask, async ({ db, caller: { userId, livemode }, params }) => {
  const until = await deleteTask(db, { id: params.task_id, userId, livemode });
  return { body: { task_id: params.task_id, deleted: true as const, restorable_until: until.toISOString() } };
});

/** `/api/v1/tasks/{task_id}` */
export const task = serveMethods({ GET: get, PATCH: patch, DELETE: remove });
