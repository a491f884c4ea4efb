import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { drainSignal } from "@/lib/status/draining";
import { taskEvents } from "@/lib/tasks/task-events";

const getOfTask = defineRoute(ENDPOINTS.taskEvents, async ({ db, caller, params, origin, signal }) => ({
  events: taskEvents(db, { owner: caller, id: params.task_id, origin, signal: untilStop(signal) }),
}));

const getOfAll = defineRoute(ENDPOINTS.events, async ({ db, caller, origin, signal }) => ({
  events: taskEvents(db, { owner: caller, origin, signal: untilStop(signal) }),
}));

const untilStop = (signal: AbortSignal) => AbortSignal.any([signal, drainSignal()]);

/** `/api/v1/tasks/{task_id}/events` */
export const eventsOfTask = serveMethods({ GET: getOfTask });

/** `/api/v1/events` */
export const events = serveMethods({ GET: getOfAll });
