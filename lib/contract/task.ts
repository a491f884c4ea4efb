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

const id = z.string().meta({ description: "The task's id; it never changes." });
const STATUS = { description: "Its status." };
const finishedAt = z.iso.datetime().meta({ description: "When it succeeded or failed." });

const details = {
  scene: z.enum(SCENES).meta({ description: "As it was asked for." }),
  prompt: z.string().meta({ description: "The prompt as submitted, trimmed." }),
  negative_prompt: z
    .string()
    .optional()
    .meta({ description: "The negative prompt as submitted, if there was one." }),
  template: z
    .string()
    .optional()
    .meta({ description: "The template the prompt was made from, if one was given." }),
  model: z.string().meta({ description: "The model that draws it, even if the request named none." }),
  aspect_ratio: z.enum(ASPECT_RATIOS).meta({ description: "As it was asked for." }),
  width: z.int().min(1).optional().meta({
    description:
      "The image's width in pixels. Absent while it depends on a reference that has not been fetched.",
  }),
  height: z
    .int()
    .min(1)
    .optional()
    .meta({ description: "The image's height in pixels, present with the width." }),
  output_format: z.enum(OUTPUT_FORMATS).meta({ description: "The picture's format." }),
  image_input: z.array(z.url()).meta({ description: "The URLs of the references." }),
  source: z.enum(TASK_SOURCES).meta({ description: "Whether a key or the web app submitted it." }),
  livemode: z.boolean().meta({ description: "`false` for a test key's task: nothing about it is real." }),
  seed: z
    .int()
    .min(0)
    .max(MAX_SEED)
    .meta({ description: "With the same seed and settings, the same picture is drawn again." }),
  credits_used: z
    .int()
    .min(0)
    .meta({ description: "What the task costs in the end; 0 once a failure has been refunded." }),
  credits: z
    .object({
      charged: z.int().min(0).meta({ description: "The credits charged." }),
      refunded: z.int().min(0).meta({ description: "The credits refunded: all of them once it has failed." }),
    })
    .meta({ description: "Its charge and refund in the ledger." }),
  favourite: z.boolean().meta({ description: "Whether it is one of your favourites." }),
  created_at: z.iso.datetime().meta({ description: "When it was submitted." }),
  deleted_at: z.iso
    .datetime()
    .optional()
    .meta({ description: "When it was deleted; only in the list of deleted tasks." }),
};

const QueuePlace = z.object({
  position: z.int().min(1).meta({ description: "Its position in the queue; 1 is next." }),
  estimated_seconds: z.int().min(1).nullable().meta({
    description: "Estimated seconds until its picture is ready; `null` if unknown.",
  }),
});

/** A pending task's position in the queue. */
export type QueuePlace = z.output<typeof QueuePlace>;

/** The response of `GET /api/v1/tasks/{task_id}`. */
export const TaskResource = z
  .discriminatedUnion("status", [
    z.object({
      task_id: id,
      status: z.literal(UNFINISHED_STATUSES).meta(STATUS),
      queue: QueuePlace.optional().meta({
        description:
          "Only while it is `pending`: its `position` in the queue (1 is next), and `estimated_seconds` until its picture is ready, based on how long its model took recently; `null` if the model has drawn nothing in the last seven days, and while references are being fetched.",
      }),
      progress: z.number().min(0).max(1).optional().meta({
        description: "Progress from 0 to 1. Only while it is drawn by a model that reports it.",
      }),
      ...details,
    }),
    z.object({
      task_id: id,
      status: z.literal("success").meta(STATUS),
      images: z.array(z.url()).min(1).meta({
        description:
          "The URLs of the pictures, in the requested format. Each picture's XMP says that it was made by an algorithm.",
      }),
      ...details,
      vectors: z.boolean().optional().meta({
        description:
          "`true` if the pictures are made of vectors: add `?scale=2` or `?scale=4` to their URLs for PNGs with two or four times as many pixels each way, or `?format=svg` for the drawing itself, at no charge. Absent for all others.",
      }),
      drawn: z.array(z.string()).optional().meta({
        description:
          "The words of the prompt that the picture shows, in their order. Words that ask for nothing to be seen are in neither list. Only of models that say so: `sketch` does.",
      }),
      not_drawn: z.array(z.string()).optional().meta({
        description:
          "The words of the prompt that were not drawn, in order; empty if everything was. Only from models that report it, such as `sketch`.",
      }),
      generation: Generation.optional().meta({
        description:
          "How it was made, according to the server that drew it. Only from servers that report it.",
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
      retryable: z.boolean().meta({ description: "Whether it makes sense to send the same request again." }),
      ...details,
      finished_at: finishedAt,
    }),
  ])
  .meta({ id: "Task" });

export type TaskResource = z.output<typeof TaskResource>;

/** The response of `POST /api/v1/tasks/{task_id}/cancel`. */
export const CancelledTask = z.object({
  task_id: id,
  cancelled: z.boolean().meta({ description: "Whether it is cancelled, by this call or an earlier one." }),
  status: z.enum(TASK_STATUS_NAMES).meta({ description: "Its status; `failed` once cancelled." }),
  credits_remaining: z.int().min(0).meta({ description: "The balance, including the refund." }),
});

/** The body of `PATCH /api/v1/tasks/{task_id}`. */
export const TaskChanges = z.strictObject({
  favourite: z
    .boolean("must be true or false")
    .meta({ description: "Whether it is one of your favourites." }),
});

/** The response to a task's deletion. */
export const DeletedTask = z.object({
  task_id: id,
  deleted: z.literal(true).meta({ description: "It is hidden." }),
  restorable_until: z.iso.datetime().meta({ description: "Until when it can be restored." }),
});
