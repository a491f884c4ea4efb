import { ListArguments } from "@/lib/contract/mcp";
import { TaskPage } from "@/lib/contract/task-list";
import { requireScope } from "@/lib/http/admit-caller";
import { listTasks as listTasksOf } from "@/lib/tasks/list-tasks";
import { defineTool, MAX_LIST_BYTES, READS } from "./tool";

/** A page of tasks. */
export const listTasks = defineTool({
  name: "list_tasks",
  title: "List tasks",
  description:
    "The tasks of this account, newest first, without previews (get_task shows one). If there is a next_cursor, pass it as cursor to get the next page. Costs nothing.",
  input: ListArguments,
  output: TaskPage,
  hints: READS,
  run: async ({ db, caller, origin }, { limit, ...query }) => {
    requireScope(caller, "read");
    for (let most = limit; ; most = Math.ceil(most / 2)) {
      const page = await listTasksOf(db, { ...caller, origin, query: { ...query, limit: most } });
      if (most === 1 || Buffer.byteLength(JSON.stringify(page)) <= MAX_LIST_BYTES)
        return { structured: page };
    }
  },
});
