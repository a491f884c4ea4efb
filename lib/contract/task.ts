import { z } from "zod";
import { ASPECT_RATIOS } from "./aspect-ratios";
import { SCENES } from "./generate";

/** The statuses of a task, in the order in which it can go through them. */
export const TASK_STATUSES = {
  pending: "The task is queued.",
  processing: "The image is being generated.",
  success: "Generation is complete, `images` has the addresses.",
  failed: "Generation failed, `error` says why; the credits are back.",
} as const;

const details = {
  scene: z.enum(SCENES),
  prompt: z.string(),
  model: z.string(),
  aspect_ratio: z.enum(ASPECT_RATIOS).meta({ description: "As it was asked for." }),
  width: z.int().meta({ description: "Of the image, in pixels; settled from the start." }),
  height: z.int(),
  image_input: z.array(z.url()).meta({ description: "The references." }),
  source: z.enum(["api", "web"]).meta({ description: "Whether a key or the web app submitted it." }),
  seed: z.int(),
  credits_used: z
    .int()
    .meta({ description: "What the task costs in the end: 0 once a failure was refunded." }),
  created_at: z.iso.datetime(),
};

/** A task as `GET /api/v1/tasks/{task_id}` shows it. */
export const TaskResource = z.discriminatedUnion("status", [
  z.object({ task_id: z.string(), status: z.literal(["pending", "processing"]), ...details }),
  z.object({
    task_id: z.string(),
    status: z.literal("success"),
    images: z.array(z.url()).min(1),
    ...details,
    finished_at: z.iso.datetime(),
  }),
  z.object({
    task_id: z.string(),
    status: z.literal("failed"),
    error: z.string(),
    ...details,
    finished_at: z.iso.datetime(),
  }),
]);

export type TaskResource = z.output<typeof TaskResource>;

/** The answer of `GET /api/v1/gallery`. */
export const TaskPage = z.object({
  tasks: z.array(TaskResource),
  next_cursor: z.string().nullable().meta({ description: "For `cursor`, where there is more." }),
});

export type TaskPage = z.output<typeof TaskPage>;

/** The query of `GET /api/v1/gallery`. */
export const GalleryQuery = z.strictObject({
  scene: z.enum(SCENES).optional(),
  model: z.string().max(100).optional(),
  source: z.enum(["api", "web"]).optional(),
  cursor: z.string().max(100).optional().meta({ description: "The `next_cursor` of the page before." }),
  limit: z.coerce.number().int().min(1).max(100).default(24),
});

export type GalleryQuery = z.output<typeof GalleryQuery>;

/** The answer to a task's deletion. */
export const DeletedTask = z.object({
  task_id: z.string(),
  deleted: z.literal(true),
  restorable_until: z.iso.datetime().meta({ description: "Until then it can be brought back." }),
});
