import { z } from "zod";

/** The body of `POST /api/v1/tasks/{task_id}/share`. */
export const TaskShareBody = z.strictObject({
  show_prompt: z
    .boolean("must be true or false")
    .default(true)
    .meta({ description: "Whether the page shows the prompt." }),
  listed: z
    .boolean("must be true or false")
    .default(false)
    .meta({ description: "Whether search engines may list the page." }),
});

/** How a task is shared. */
export const TaskShare = z
  .object({
    task_id: z.string().meta({ description: "Of the task." }),
    url: z.url().meta({ description: "The public page, at a URL that cannot be guessed." }),
    show_prompt: z.boolean().meta({ description: "Whether the page shows the prompt." }),
    listed: z.boolean().meta({ description: "Whether search engines may list the page." }),
    created_at: z.iso.datetime().meta({ description: "When it was shared." }),
  })
  .meta({ id: "TaskShare" });

export type TaskShare = z.output<typeof TaskShare>;

/** The response to ending a share. */
export const RevokedShare = z.object({
  task_id: z.string().meta({ description: "Of the task." }),
  shared: z.literal(false).meta({ description: "Always `true`. The page is gone." }),
});
