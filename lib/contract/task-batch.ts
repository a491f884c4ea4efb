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
      description: "Each a body of `POST /api/v1/generate`. A fault names its field as `requests[2].prompt`.",
    }),
});

/** The answer of `POST /api/v1/tasks`. */
export const TaskBatch = z.object({
  tasks: z.array(TaskResource).meta({
    description: "One for each request, in their order, each as `GET /api/v1/tasks/{task_id}` has it.",
  }),
  credits_used: z.int().min(PRICE_RANGE.min).meta({ description: "What they cost together." }),
  credits_remaining: z.int().min(0).meta({ description: "The balance after they were paid." }),
});

export type TaskBatch = z.output<typeof TaskBatch>;
