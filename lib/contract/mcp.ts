import { z } from "zod";
import { CreditsResource } from "./credits";
import { GenerateBody } from "./generate";
import { ModelList } from "./models";
import { TaskResource } from "./task";
import { TaskQuery } from "./task-list";

/** Of what is at `/mcp`, as `server.json` has it. */
export const MCP_VERSION = "1.0.0";

/** For how long a tool waits for its picture, in seconds: many hosts give up on one after a minute. */
export const MCP_WAIT_SECONDS = 50;

/** The most tasks that `list_tasks` answers with. */
const MAX_LISTED = 20;

/** The scene follows from what a tool is for; a tool waits, and asks for a price by another tool. */
const {
  scene: _scene,
  webhook_url: _webhook,
  dry_run: _dryRun,
  image_input,
  ...settings
} = GenerateBody.shape;

/** What `generate_image` takes. */
export const DrawArguments = z.strictObject(settings);

/** What `edit_image` takes. */
export const EditArguments = z.strictObject({
  ...settings,
  image_input: image_input.unwrap().min(1, "must have at least 1 URL").meta({
    description:
      "The URLs of the pictures to start from, the most important first: on this service (a task's images, an upload) or anywhere on the public internet. Not a file path.",
  }),
});

/** What `estimate` takes: all that the others do. */
export const EstimateArguments = z.strictObject({ ...settings, image_input });

const { status, model, q, cursor } = TaskQuery.shape;

/** What `list_tasks` takes. */
export const ListArguments = z.strictObject({
  status,
  model,
  q,
  cursor,
  limit: z
    .int("must be a whole number")
    .min(1, "must be at least 1")
    .max(MAX_LISTED, `must be at most ${MAX_LISTED}`)
    .default(10)
    .meta({ description: "The maximum number of tasks to return; fewer if they are long." }),
});

/** What `list_models` takes, and answers. */
export const ModelArguments = z.strictObject({
  cursor: z.string("must be a string").max(100).optional().meta({
    description: "The next_cursor of the previous page.",
  }),
});
export const ModelPage = z.object({
  ...ModelList.shape,
  next_cursor: z.string().nullable().meta({ description: "The cursor of the next page, if there is one." }),
});

/** What names a task. */
export const TaskArguments = z.strictObject({
  task_id: z.string("must be a string").meta({ description: "The task_id that a tool returned." }),
});

/** What tools answer that are about one task. */
export const TaskAnswer = z.object({
  task: TaskResource,
  credits_used: z
    .int()
    .min(0)
    .meta({ description: "What it costs; 0 once it was refunded after a failure or cancellation." }),
  ...CreditsResource.shape,
});

export type TaskAnswer = z.output<typeof TaskAnswer>;
