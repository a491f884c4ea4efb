import { z } from "zod";
import { CreditsResource } from "./credits";
import { GenerateBody } from "./generate";
import { ModelList } from "./models";
import { TaskResource } from "./task";
import { TaskQuery } from "./task-list";

/** The name of the MCP server, as in `server.json`. */
export const MCP_VERSION = "1.0.0";

/** How long a tool waits for its picture, in seconds: many hosts give up after a minute. */
export const MCP_WAIT_SECONDS = 50;

/** The most tasks that `list_tasks` returns. */
const MAX_LISTED = 20;

/** Fields that tools do not take: the tool implies the scene, always waits, and has a separate tool for prices. */
const {
  scene: _scene,
  webhook_url: _webhook,
  dry_run: _dryRun,
  image_input,
  ...settings
} = GenerateBody.shape;

/** The input of `generate_image`. */
export const DrawArguments = z.strictObject(settings);

/** The input of `edit_image`. */
export const EditArguments = z.strictObject({
  ...settings,
  image_input: image_input.unwrap().min(1, "must have at least 1 URL").meta({
    description:
      "The URLs of the pictures to start from, the most important first: on this service (a task's images, an upload) or anywhere on the public internet. Not a file path.",
  }),
});

/** The input of `estimate`: that of both. */
export const EstimateArguments = z.strictObject({ ...settings, image_input });

const { status, model, q, cursor } = TaskQuery.shape;

/** The input of `list_tasks`. */
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

/** The input and output of `list_models`. */
export const ModelArguments = z.strictObject({
  cursor: z.string("must be a string").max(100).optional().meta({
    description: "The next_cursor of the previous page.",
  }),
});
export const ModelPage = z.object({
  ...ModelList.shape,
  next_cursor: z.string().nullable().meta({ description: "The cursor of the next page, if there is one." }),
});

/** Identifies a task. */
export const TaskArguments = z.strictObject({
  task_id: z.string("must be a string").meta({ description: "The task_id that a tool returned." }),
});

/** The output of tools for a single task. */
export const TaskAnswer = z.object({
  task: TaskResource,
  credits_used: z
    .int()
    .min(0)
    .meta({ description: "What it costs; 0 once it was refunded after a failure or cancellation." }),
  ...CreditsResource.shape,
});

export type TaskAnswer = z.output<typeof TaskAnswer>;
