import { z } from "zod";
import { PRICE_RANGE } from "@/lib/closed-lists";
import { GenerateBody } from "./generate";
import { MAX_BATCH } from "./limits";
import { TaskResource } from "./task";

/** The body of `POST /api/v1/tasks`. */
export const TaskBatchBody = z.strictObject({
  requests: z
    .array(GenerateBody, "must be an array of requests")
    .min(1, "must have at least 1 request")
    .max(MAX_BATCH, `must have at most ${MAX_BATCH} requests`)
    .meta({
      description:
        "Each is a body of `POST /api/v1/generate`. Errors name the field as in `requests[2].prompt`.",
    }),
});

/** The response of `POST /api/v1/tasks`. */
export const TaskBatch = z.object({
  tasks: z.array(TaskResource).meta({
    description: "One per request, in the same order, each as returned by `GET /api/v1/tasks/{task_id}`.",
  }),
  credits_used: z.int().min(PRICE_RANGE.min).meta({ description: "What they cost in total." }),
  credits_remaining: z.int().min(0).meta({ description: "The balance after the charge." }),
});

export type TaskBatch = z.output<typeof TaskBatch>;
