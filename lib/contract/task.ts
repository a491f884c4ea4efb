import { z } from "zod";
import {
  OUTPUT_FORMATS,
  SCENES,
  TASK_SOURCES,
  TASK_STATUS_NAMES,
  UNFINISHED_STATUSES,
} from "@/lib/closed-lists";
import { FAILURE_CODES } from "@/lib/failure-codes";
import { ASPECT_RATIOS } from "./aspect-ratios";
import { MAX_SEED } from "./bounds";
import { Generation } from "./generation";

const id = z.string().meta({ description: "Of the task; it never changes." });
const STATUS = { description: "Where it stands." };
const finishedAt = z.iso.datetime().meta({ description: "When it succeeded or failed." });

const details = {
  scene: z.enum(SCENES).meta({ description: "As it was asked for." }),
  prompt: z.string().meta({ description: "As it was asked for, trimmed." }),
  negative_prompt: z.string().optional().meta({ description: "As it was asked for, where it was." }),
  template: z
    .string()
    .optional()
    .meta({ description: "What the prompt was made from, where that was said." }),
  model: z.string().meta({ description: "The model that draws, also where none was named." }),
  aspect_ratio: z.enum(ASPECT_RATIOS).meta({ description: "As it was asked for." }),
  width: z.int().min(1).optional().meta({
    description:
      "Of the image, in pixels. Left out while it hangs on a reference that is still to be fetched.",
  }),
  height: z.int().min(1).optional().meta({ description: "Of the image, in pixels, with the width." }),
  output_format: z.enum(OUTPUT_FORMATS).meta({ description: "What its picture is delivered as." }),
  image_input: z.array(z.url()).meta({ description: "The references." }),
  source: z.enum(TASK_SOURCES).meta({ description: "Whether a key or the web app submitted it." }),
  livemode: z
    .boolean()
    .meta({ description: "`false` for a task of a key for tests: nothing of it is real." }),
  seed: z
    .int()
    .min(0)
    .max(MAX_SEED)
    .meta({ description: "With it, the same settings draw the same picture again." }),
  credits_used: z
    .int()
    .min(0)
    .meta({ description: "What the task costs in the end: 0 once a failure was refunded." }),
  credits: z
    .object({
      charged: z.int().min(0).meta({ description: "What was taken for it." }),
      refunded: z.int().min(0).meta({ description: "What came back: all of it once it has failed." }),
    })
    .meta({ description: "What the ledger has of it." }),
  favourite: z.boolean().meta({ description: "Whether you have marked it." }),
  created_at: z.iso.datetime().meta({ description: "When it was submitted." }),
  deleted_at: z.iso
    .datetime()
    .optional()
    .meta({ description: "When it was deleted; only in the list of deleted tasks." }),
};

const QueuePlace = z.object({
  position: z.int().min(1).meta({ description: "1 is the next one to be begun." }),
  estimated_seconds: z.int().min(1).nullable().meta({
    description: "In how many seconds its picture may be there; `null` where nothing tells.",
  }),
});

/** Where a task stands that waits to be begun. */
export type QueuePlace = z.output<typeof QueuePlace>;

/** A task as `GET /api/v1/tasks/{task_id}` shows it. */
export const TaskResource = z
  .discriminatedUnion("status", [
    z.object({
      task_id: id,
      status: z.literal(UNFINISHED_STATUSES).meta(STATUS),
      queue: QueuePlace.optional().meta({
        description:
          "Only while it is `pending`: its `position` in line, 1 being the next one to be begun, and `estimated_seconds` until its picture may be there, from what its model took of late; `null` where that has drawn nothing in the last seven days, and while its references are being fetched.",
      }),
      progress: z.number().min(0).max(1).optional().meta({
        description: "How far the picture is, from 0 to 1. Only while it is drawn by a model that tells it.",
      }),
      ...details,
    }),
    z.object({
      task_id: id,
      status: z.literal("success").meta(STATUS),
      images: z.array(z.url()).min(1).meta({
        description:
          "Where the pictures are, in the format that was asked for. Each says in its XMP that it was made by an algorithm.",
      }),
      ...details,
      vectors: z.boolean().optional().meta({
        description:
          "`true` where the pictures are made of vectors: `?scale=2` and `?scale=4` at their addresses are PNGs of twice and four times as many pixels each way, and `?format=svg` is the drawing itself, without a charge. Left out for all others.",
      }),
      not_drawn: z.array(z.string()).optional().meta({
        description:
          "The words of the prompt that the picture lacks, in their order; empty when all is there. Only of models that say so: `sketch` does.",
      }),
      generation: Generation.optional().meta({
        description: "How the server that drew it says that it was made. Only of servers that report it.",
      }),
      width: z.int().min(1).meta({ description: "Of the image, in pixels." }),
      height: z.int().min(1).meta({ description: "Of the image, in pixels." }),
      finished_at: finishedAt,
    }),
    z.object({
      task_id: id,
      status: z.literal("failed").meta(STATUS),
      error: z.string().meta({ description: "What went wrong, in a sentence." }),
      error_code: z.enum(FAILURE_CODES).meta({ description: "What went wrong, for a program." }),
      retryable: z.boolean().meta({ description: "Whether the same request is worth sending again." }),
      ...details,
      finished_at: finishedAt,
    }),
  ])
  .meta({ id: "Task" });

export type TaskResource = z.output<typeof TaskResource>;

/** The answer of `POST /api/v1/tasks/{task_id}/cancel`. */
export const CancelledTask = z.object({
  task_id: id,
  cancelled: z.boolean().meta({ description: "Whether it was cancelled, now or before." }),
  status: z.enum(TASK_STATUS_NAMES).meta({ description: "Where it stands now; `failed` once cancelled." }),
  credits_remaining: z.int().min(0).meta({ description: "The balance, with what came back." }),
});

/** The body of `PATCH /api/v1/tasks/{task_id}`. */
export const TaskChanges = z.strictObject({
  favourite: z
    .boolean("must be true or false")
    .meta({ description: "Whether it is one of your favourites." }),
});

/** The answer to a task's deletion. */
export const DeletedTask = z.object({
  task_id: id,
  deleted: z.literal(true).meta({ description: "It is hidden." }),
  restorable_until: z.iso.datetime().meta({ description: "Until then it can be brought back." }),
});
