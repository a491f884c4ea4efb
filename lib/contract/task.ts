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
  aspect_ratio: z.enum(ASPECT_RATIOS),
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
